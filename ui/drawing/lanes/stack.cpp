#include "ui/drawing/lanes/stack.h"

namespace touchline {

void Stack::add(int column, Box box) {
    double top = 0;
    for (int i = column; i < column + box.span; ++i)
        top = std::max(top, bottoms_[i]);
    box.rect.moveTop(top);
    for (int i = column; i < column + box.span; ++i)
        bottoms_[i] = top + box.rect.height() + gap_;
    cells_[column].height = std::max(cells_[column].height, box.rect.bottom());
    cells_[column].boxes.append(std::move(box));
}

QList<Cell> Stack::take() {
    for (Cell& cell : cells_)
        cell.boxes.squeeze();
    return std::move(cells_);
}

} // namespace touchline
