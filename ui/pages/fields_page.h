// Fields and choices of the organisation's own: what a record type is given without code, beside what ships with the program.
#pragma once

#include "core/store/custom_fields.h"
#include "ui/pages/page.h"
#include "ui/settings/fields_tree.h"

class QComboBox;
class QPushButton;

namespace itsms {

class FieldPanel;

class FieldsPage final : public Page
{
    Q_OBJECT

public:
    /// `destination.type` is the record type, `destination.filter` the path of the field or choice that is current.
    FieldsPage(Session &session, const Destination &destination, QWidget *parent = nullptr);
    ~FieldsPage() override;

    QString title() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    bool hasUnsaved() const override;
    void begin() override;

private:
    using Place = FieldsTree::Place;
    enum class Wanted { Field, Choice };

    void addCommands();
    QWidget *buildLeft();
    void connectParts();
    void chooseType();
    void choosePlace();
    void showPlace();
    void showField(const CustomField &field);
    void showChoice(const Place &place);
    void follow();
    void beginNew(Wanted wanted);
    void save(std::function<void()> then = {});
    void shift(Move way);
    void turnSight();
    template <typename Write>
    void change(const QString &action, Write write);
    void remember();

    QString typeName() const;
    bool takesChoices(const QString &field) const;
    const CustomField *ownField(const Place &place) const;
    const CustomChoice *ownChoice(const Place &place) const;

    std::unique_ptr<const Catalogue> m_now; ///< As the file says it, which may be newer than what the window shows elsewhere.
    QString m_shownType; ///< What the type box goes back to.
    Place m_shown; ///< What the panel is about.
    QComboBox *m_type;
    FieldsTree *m_tree;
    FieldPanel *m_panel;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_sight;
    QAction *m_addField = nullptr;
    QAction *m_addChoice = nullptr;
    QAction *m_save = nullptr;
    QAction *m_discard = nullptr;
};

} // namespace itsms
