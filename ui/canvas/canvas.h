#pragma once

#include "core/edits/text_pattern.h"
#include "ui/actions/map_edit.h"
#include "ui/canvas/add_handles.h"
#include "ui/canvas/edge_drag.h"
#include "ui/canvas/frozen.h"
#include "ui/canvas/grid.h"
#include "ui/canvas/overview.h"
#include "ui/document/document.h"
#include "ui/drawing/screen_cache.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>

namespace touchline {

class InPlaceEditor;

/// Shows one journey of the document and lets it be changed by mouse and keyboard. A projection: it can be
/// rebuilt from the project at any time.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Canvas(Document& document, QWidget* parent = nullptr);
    ~Canvas() override;

    const Project& project() const { return document_.project(); }
    Id<Journey> journey() const { return journey_; }
    void setJourney(Id<Journey> journey);
    /// The layout of what setJourney will show next, made elsewhere because it takes long.
    void prepare(LiveLayout layout) { prepared_ = std::move(layout); }
    /// Which lanes, for whom, how dense and in which colours. Zoom and selection stay.
    void setView(const View& view);
    /// Draws what is expected once these backlog items are done.
    void setWhatIf(const QSet<Id<BacklogItem>>& items);

    /// Marks what fits in the words of the map.
    void setHighlight(const TextPattern& pattern);

    /// What the keys act on; the last of all that is selected.
    const Selection& selection() const { return selection_; }
    QList<Selection> selected() const { return QList<Selection>(others_) << selection_; }
    /// Selects it alone and scrolls there.
    void select(const Selection& selection);
    /// Selects those that are there, the last to act on.
    void pick(QList<Selection> selections);
    /// Every step, card and value of the map.
    void selectAll();
    /// Does the edit and selects what it asks for.
    void perform(const MapEdit& edit);
    /// Opens the editor on the text of what is selected; `typed` replaces it.
    void editSelection(const QString& typed = {});
    /// As editSelection, on what the last edit added under the name `adding`: adding and typing become one
    /// undo step, and Escape takes it away again.
    void editNew(const QString& adding);

    /// 1 shows a map unit as a pixel.
    double zoom() const { return zoom_; }
    /// Keeps what is at `anchor` in the viewport (its centre where none is given) in place.
    void zoomTo(double zoom, std::optional<QPointF> anchor = {});
    void zoomIn();
    void zoomOut();
    /// The whole map, but not larger than 100 %.
    void zoomToFit();
    /// As wide as the window, as long as its text can be read.
    void zoomToWidth();
    /// What is selected, or its whole stage, as large as the window, but not larger than 200 %.
    void zoomToSelection();
    void zoomToStage();

    /// What a press at this place of the viewport selects.
    Selection at(QPointF viewPos) const;
    /// Where something stands in the viewport, in its pixels; null where it is not shown.
    QRectF viewRect(const Selection& selection) const;
    QPointF toView(QPointF mapPos) const;
    QPointF toMap(QPointF viewPos) const;
    /// The place on the map that is seen there, also on headings that stand still.
    QPointF mapAt(QPointF viewPos) const;
    const MapView& view() const { return view_; }
    /// Another one whenever the map was built anew.
    int revision() const { return revision_; }

signals:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// Escape, with nothing left to let go of.
    void left();
    /// A press on a "+".
    void additionWanted(touchline::Addition addition);
    /// A right click, or the menu key, on what is selected.
    void contextMenuWanted(QPoint globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent* event) override;

private:
    static constexpr double zoomStep = 1.2;

    /// `isOther`: nothing of what is seen stays.
    void rebuild(bool isOther = false);
    /// The map and the board around it, without what is selected; its top left is at `origin`.
    void paintMap(QPainter& painter, const QRect& part, QPointF origin);
    /// What is found, selected and dragged.
    void paintAbove(QPainter& painter, const QRegion& region, QPointF origin);
    void paintFrozen(QPainter& painter, const QRegion& region);
    QList<FrozenPart> frozenNow() const;
    QList<AddHandle> handles() const;
    bool pressHandle(QPointF place);
    void zoomToRect(const QRectF& mapRect);
    /// What a press there would resize.
    std::optional<Edge> edgeUnder(QPointF mapPos) const;
    void beginStroke(QPointF mapPos, const Hit& hit, Qt::KeyboardModifiers modifiers);
    /// What stands in this part of the map looks different now, and `around` it, in pixels.
    void paintAnew(const QRectF& mapRect, int around = 6);
    /// Finds and frames what is selected now.
    void markSelected();
    double fittingZoom() const;
    void updateScrollBars();
    void paintSelection(QPainter& painter) const;
    void setSelection(const Selection& selection, const QList<Selection>& others = {});
    /// To all between where the selection began and `selection`.
    void extendTo(const Selection& selection);
    void toggle(const Selection& selection);
    void follow(const Project& before);
    Selection pickedAt(const Hit& hit) const;
    QList<QRectF> selectedRects() const;
    // Keys; each says whether it was one for it.
    bool walk(const QKeyEvent& event);
    bool goOn(bool forward);
    bool goDown();
    bool letGo();
    bool nudge(const QKeyEvent& event);
    bool type(const QString& text);
    void reveal(const QRectF& mapRect);
    void beginDrag(QPointF mapPos, const Hit& hit, Qt::KeyboardModifiers modifiers);
    /// A value where there is none yet; false where that is no place for one.
    bool createAt(const Hit& hit, Qt::KeyboardModifiers modifiers);
    void closeEditor(bool accept);
    void placeEditor();
    void tellTyping();
    void updateCursor();
    double reach() const;

    Document& document_;
    MapView view_;
    std::optional<LiveLayout> prepared_;
    int revision_ = 0;
    ScreenCache cache_;
    Overview overview_;
    QList<FrozenPart> frozen_;
    Theme theme_ = themeOf(ThemeName::light);
    Id<Journey> journey_;
    View shown_;
    QSet<Id<BacklogItem>> whatIf_;
    TextPattern highlight_;
    Selection selection_;
    QList<Selection> others_;      ///< selected too
    Selection anchor_;             ///< where a selection of several began
    QList<QRectF> selectedRects_;  ///< in map units; finding them takes longer than painting them
    std::optional<int> runColumn_; ///< where Tab was pressed first: Enter goes back there
    double zoom_ = 1;
    std::unique_ptr<Gesture> gesture_;
    std::optional<QPointF> pressed_; ///< map place of a press that may become a drag
    std::optional<QPoint> panned_;   ///< last place of a pan, in the viewport
    bool spaceHeld_ = false;
    InPlaceEditor* editor_ = nullptr;
    Selection edited_;      ///< what the editor is open on
    QString adding_;        ///< how the edit that made it is called, while it is new
    QBasicTimer edgeTimer_; ///< scrolls while a drag is held at an edge
};

} // namespace touchline
