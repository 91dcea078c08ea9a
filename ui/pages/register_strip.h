// The registers of a process: a line for each, its records and how many of them stand in which state, every number a door.
#pragma once

#include "core/engine/process_standing.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace itsms {

class RegisterStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterStrip(QWidget *parent = nullptr);

    /// The focus stays on what it was on.
    void setRegisters(const std::vector<RegisterStanding> &registers);

Q_SIGNALS:
    void opened(const Destination &destination);

private:
    QWidget *line(const RegisterStanding &standing);
    QToolButton *door(const QString &text, const QString &name, const Destination &destination, Tone tone = Tone::Plain);

    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};

} // namespace itsms
