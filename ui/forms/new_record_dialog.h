// A record made on the spot, without leaving the page that wants to link to it.
#pragma once

#include "core/result.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace itsms {

class RecordForm;
class Session;
struct RecordType;

/// Makes a record of that title at once where the type asks for nothing more; otherwise a dialog asks for the rest. `done` gets its id, or
/// the sentence why it could not be made; it is not called where the person gives up, or `context` is gone.
void createRecord(
    Session &session, const RecordType &type, const QString &title, QWidget *context, std::function<void(const Result<qint64> &)> done);

class NewRecordDialog final : public QDialog
{
    Q_OBJECT

public:
    NewRecordDialog(Session &session, const RecordType &type, const QString &title, QWidget *parent);

    RecordForm &form() { return *m_form; }
    void create();

Q_SIGNALS:
    void created(qint64 id);

private:
    Session &m_session;
    const RecordType &m_type;
    RecordForm *m_form;
    QLabel *m_fault;
};

} // namespace itsms
