// Which program this is, under which licence, and what it stands on.
#pragma once

#include "ui/pages/page.h"

namespace itsms {

class MarkdownView;

class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override { }
    void begin() override;

private:
    MarkdownView *m_text;
};

} // namespace itsms
