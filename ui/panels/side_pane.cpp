#include "ui/panels/side_pane.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace touchline {

SidePane::SidePane(QWidget* parent) : QWidget(parent), tabs_(new QTabBar), panels_(new QStackedWidget) {
    setObjectName("sidePane");
    setAttribute(Qt::WA_StyledBackground);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::NoFocus); // keys change the panel by its command, and go to its fields
    tabs_->setAccessibleName(tr("Panels"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(tabs_);
    layout->addWidget(panels_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int at) {
        panels_->setCurrentIndex(at);
        emit currentChanged();
    });
}

void SidePane::add(const QString& title, QWidget* panel) {
    panels_->addWidget(panel);
    tabs_->addTab(title);
}

QWidget* SidePane::current() const {
    return panels_->currentWidget();
}

void SidePane::setCurrent(QWidget* panel) {
    tabs_->setCurrentIndex(panels_->indexOf(panel));
}

} // namespace touchline
