#include "ui/drawing/panel.h"

#include "ui/drawing/box_builder.h"

namespace touchline {

Box panelBox(const Subject& subject, BoxStyle style, const QString& title, const QList<PanelLine>& lines,
             double width, TextStyle text) {
    const Spacing& spacing = subject.spacing;
    BoxBuilder box(subject, {}, style, width, spacing.pad);
    box.text(title, TextStyle::name);
    double indent = 0;
    for (const PanelLine& line : lines)
        indent = std::max(indent, subject.setter.set(line.head, TextStyle::strong, width).width());
    indent += indent > 0 ? spacing.pad + spacing.gap : spacing.pad;
    for (const PanelLine& line : lines) {
        const TextBlock head = subject.setter.set(line.head, TextStyle::strong, width);
        const TextBlock about = subject.setter.set(line.text, text, width - indent - spacing.pad);
        const double down = head.ascent() - about.ascent(); // both on one baseline
        box.space(4);
        box.placed({head, {spacing.pad, box.y()}, head.width(), Align::left, line.ink});
        box.placed({about, {indent, box.y() + down}, about.width(), Align::left, Ink::text});
        box.space(std::max(head.height(), about.height() + down));
    }
    return box.finish({});
}

double placeSideBySide(QList<Box>& boxes, double left, double between) {
    double height = 0;
    for (Box& box : boxes) {
        box.rect.moveLeft(left);
        left = box.rect.right() + between;
        height = std::max(height, box.rect.height());
    }
    for (Box& box : boxes)
        box.rect.setHeight(height);
    return height;
}

} // namespace touchline
