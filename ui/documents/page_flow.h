// Blocks flowing onto pages: what stands on which page is known before anything is painted.
#pragma once

#include "ui/documents/page_geometry.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace itsms {

/// A piece of a document, made of parts that are never split. The lead, such as a table's header, stands above the first part
/// and again on every further page.
class FlowBlock
{
public:
    virtual ~FlowBlock() = default;

    virtual int parts() const { return 1; }
    virtual qreal partHeight(int part) const = 0;
    virtual qreal leadHeight() const { return 0; }
    virtual bool keepsWithNext(int part) const;
    virtual void paintLead(QPainter &painter, QPointF topLeft) const;
    virtual void paintPart(QPainter &painter, int part, QPointF topLeft) const = 0;

    qreal spaceBefore = 0;
    bool startsPage = false;
    int section = -1; ///< A heading: the position of its section in the report.
};

using FlowBlocks = std::vector<std::unique_ptr<FlowBlock>>;

struct PlacedPart
{
    static constexpr int lead = -1;

    const FlowBlock *block = nullptr;
    int part = 0;
    qreal y = 0;
};

using FlowPage = std::vector<PlacedPart>;

std::vector<FlowPage> flowOntoPages(const FlowBlocks &blocks, const page::Sheet &sheet);

void paintFlowPage(QPainter &painter, const FlowPage &page);

} // namespace itsms
