#include "core/edits/curves.h"
#include "tests/support/shown_inspector.h"

#include <QSlider>

using namespace touchline;

/// Sliders in the inspector.
class ValueFieldTest : public ShownInspector {
    Q_OBJECT

private slots:
    void init() { open(); }
    void aDraggedValueIsOneStep();
    void aHandlePressedButNotMovedKeepsTheExactValue();
    void aHandlePressedWhereThereIsNoValueSaysZero();
};

void ValueFieldTest::aDraggedValueIsOneStep() {
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    for (const int at : {-1, -3, -6})
        slider->setSliderPosition(at);
    QVERIFY(journey().points.isEmpty());
    slider->setSliderDown(false);
    QCOMPARE(journey().points.first().value, -0.6);
    QCOMPARE(steps(), 1);
}

void ValueFieldTest::aHandlePressedButNotMovedKeepsTheExactValue() {
    const Project before =
        setPoint(document_->project(), step().id, {.persona = journey().personas.first()}, -1.37);
    document_->perform("Measure", before);
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    slider->setSliderDown(false);
    QCOMPARE(document_->project(), before);
}

void ValueFieldTest::aHandlePressedWhereThereIsNoValueSaysZero() {
    auto* slider = field<QSlider>("Realised");
    slider->setSliderDown(true);
    slider->setSliderDown(false);
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(journey().points.first().value, 0);
}

QTEST_MAIN(ValueFieldTest)
#include "value_field_test.moc"
