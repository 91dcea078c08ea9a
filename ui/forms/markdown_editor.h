// A long text: read as its Markdown means it, written as it is typed.
#pragma once

#include "ui/forms/field_editor.h"

#include <QTextBrowser>

class QPlainTextEdit;
class QToolButton;

namespace itsms {

/// Formatted text that loads nothing from anywhere; links to web pages and mail addresses open outside.
class WrittenView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit WrittenView(QWidget *parent = nullptr);

    void showText(const QString &markdown);

    QVariant loadResource(int, const QUrl &) override { return {}; }

Q_SIGNALS:
    void writingWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

class MarkdownEditor final : public FieldEditor
{
    Q_OBJECT

public:
    enum class Use { Writing, Reading };

    MarkdownEditor(const Field &field, Use use, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    bool isWide() const override { return true; }
    bool isSaved() const override { return m_use == Use::Writing; }

private:
    void read();
    void write();
    void showMode();

    Use m_use;
    QPlainTextEdit *m_text;
    WrittenView *m_view;
    QToolButton *m_toggle;
    bool m_reading = false;
};

} // namespace itsms
