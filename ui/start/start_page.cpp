#include "ui/start/start_page.h"

#include "core/file/project_file.h"
#include "core/file/templates.h"
#include "ui/document/recent_files.h"
#include "ui/drawing/map_picture.h"
#include "ui/look/plain_label.h"
#include "ui/messages/template_texts.h"
#include "ui/start/tile_grid.h"
#include "ui/work/background_work.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr int widest = 1640; ///< pixels of what stands on the page

/// What there is to know about a recent file; looking may take long, on a drive far away.
struct Seen {
    bool exists = false;
    QDateTime changed;
    QImage picture;
};

Seen look(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return {true, info.lastModified(), QImage::fromData(loadThumbnail(path), "PNG")};
}

QString shortFolder(const QString& path) {
    const QString folder = QFileInfo(path).path(), home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

StartPage::StartPage()
    : templates_(new TileGrid(tr("New map"))), recents_(new TileGrid(tr("Recent files"))),
      recentTitle_(plainLabel(tr("Recent files"), "section")) {
    setObjectName("startPage");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Start page"));

    auto* page = new QWidget;
    page->setObjectName("startContent");
    page->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(48, 28, 48, 28);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    column->addSpacing(8);
    column->addWidget(plainLabel(tr("New map"), "section"));
    column->addWidget(templates_);
    column->addSpacing(16);
    column->addWidget(recentTitle_);
    column->addWidget(recents_);
    column->addStretch();

    auto* middle = new QWidget;
    middle->setObjectName("startContent");
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(page, 1000);
    row->addStretch(1);
    setWidget(middle);

    for (TileGrid* grid : {templates_, recents_})
        connect(grid, &TileGrid::arrowPressed, this, &StartPage::moveFrom);
    addTemplates();
}

QWidget* StartPage::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(14);
    auto* sign = new QLabel;
    sign->setPixmap(QGuiApplication::windowIcon().pixmap(44));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel("Touchline", "heading"));
    words->addWidget(plainLabel(
        tr("What customers and employees go through, on one map, beside what you intended."), "caption"));
    back_ = new QPushButton;
    back_->hide();
    connect(back_, &QPushButton::clicked, this, &StartPage::backWanted);
    open_ = new QPushButton(tr("Open…"));
    open_->setProperty("primary", true);
    connect(open_, &QPushButton::clicked, this, &StartPage::openWanted);
    row->addWidget(sign);
    row->addLayout(words, 1);
    row->addWidget(back_);
    row->addWidget(open_);
    return header;
}

void StartPage::addTemplates() {
    const QString language = QLocale().name().section(u'_', 0, 0);
    const double pixels = devicePixelRatioF();
    for (const QString& name : templatesInOrder()) {
        auto* tile = new StartTile(templateTitle(name), templateSentence(name));
        templates_->add(tile);
        connect(tile, &StartTile::clicked, this, [this, name] { emit templateChosen(name); });
        const int width = int(StartTile::usualWidth() * pixels * 1.15);
        const auto drawn = startBehind([name, language, width] {
            return mapPicture(projectFromTemplate(name, language), {width, StartTile::pictureHeight(width)});
        });
        whenReady(tile, drawn,
                  [tile](const QFuture<QImage>& picture) { tile->setPicture(picture.result()); });
    }
}

void StartPage::refresh() {
    recents_->clear();
    for (const QString& path : recentFiles())
        addRecent(path);
    showRecents();
}

void StartPage::addRecent(const QString& path) {
    auto* tile = new StartTile(QFileInfo(path).completeBaseName(), shortFolder(path));
    // The tags around it keep a name with tags of its own from being taken for HTML.
    tile->setToolTip("<span>" + QDir::toNativeSeparators(path).toHtmlEscaped() + "</span>");
    tile->setRemovable();
    recents_->add(tile);
    connect(tile, &StartTile::clicked, this, [this, tile, path] {
        if (!tile->isMissing())
            emit fileChosen(path);
    });
    connect(tile, &StartTile::removeWanted, this, [this, tile, path] {
        forgetFile(path);
        moveFrom(tile, Qt::Key_Left);
        recents_->remove(tile);
        showRecents();
    });
    const auto seen = startBehind([path] { return look(path); });
    whenReady(tile, seen, [tile, path](const QFuture<Seen>& done) {
        const Seen file = done.result();
        tile->setPicture(file.picture);
        tile->setMissing(!file.exists);
        tile->setSentence(file.exists ? shortFolder(path) + u'\n' +
                                            QLocale().toString(file.changed, QLocale::ShortFormat)
                                      : tr("The file is no longer in %1.").arg(shortFolder(path)));
    });
}

void StartPage::showRecents() {
    recentTitle_->setVisible(!recents_->tiles().isEmpty());
}

void StartPage::setProject(const QString& title) {
    back_->setVisible(!title.isEmpty());
    back_->setText(tr("Back to “%1”").arg(QString(title).replace(u'&', "&&")));
}

void StartPage::begin() {
    templates_->tiles().first()->setFocus();
    ensureVisible(0, 0);
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !back_->isHidden())
        return emit backWanted();
    QScrollArea::keyPressEvent(event);
}

void StartPage::moveFrom(StartTile* from, int key) {
    const QList<StartTile*> all = templates_->tiles() + recents_->tiles();
    StartTile* target = nullptr;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        target = all.value(all.indexOf(from) + (key == Qt::Key_Left ? -1 : 1));
    } else {
        // The nearest of the next row; sideways counts less.
        const auto middle = [this](StartTile* tile) { return tile->mapTo(this, tile->rect().center()); };
        const QPoint at = middle(from);
        int least = std::numeric_limits<int>::max();
        for (StartTile* tile : all) {
            const QPoint away = middle(tile) - at;
            const int down = key == Qt::Key_Down ? away.y() : -away.y();
            const int far = 4 * down + std::abs(away.x());
            if (down > from->height() / 2 && far < least) {
                least = far;
                target = tile;
            }
        }
    }
    if (target) {
        target->setFocus();
        ensureWidgetVisible(target);
    } else if (key == Qt::Key_Up) {
        open_->setFocus();
    }
}

} // namespace touchline
