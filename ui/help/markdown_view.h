// Shows Markdown in the program's own type and colours.
#pragma once

#include <QTextBrowser>

namespace itsms {

class MarkdownView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void typeset();

    QString m_markdown;
};

} // namespace itsms
