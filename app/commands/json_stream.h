// JSON written as it comes: nothing is kept but how deep it is nested.
#pragma once

#include "app/commands/output.h"

#include <string_view>
#include <vector>

namespace itsms {

/// The caller opens and closes in pairs and gives a key before every value within an object. What stands in the outermost bracket, and the
/// elements of an array right within it, have lines of their own: a listing has a record a line.
class JsonStream
{
public:
    explicit JsonStream(Output &out) : m_out(out) { }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(std::string_view name);

    void text(QStringView value);
    void text(std::string_view ascii);
    void integer(qint64 value);
    void real(double value); ///< What is no number becomes null.
    void boolean(bool value);
    void null();

    /// Key and value in one go; an empty text becomes null.
    void member(std::string_view name, QStringView value);
    void member(std::string_view name, std::string_view value);

    /// Nobody reads any more.
    bool isOpen() const { return m_out.isOpen(); }

private:
    struct Level
    {
        bool onLines;
        bool filled;
    };

    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();

    Output &m_out;
    std::vector<Level> m_levels; // the open brackets
    bool m_afterKey = false;
};

} // namespace itsms
