<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The picture shows “%1”, the first of %n journeys; --journey names another.</source>
        <translation>
            <numerusform>The picture shows “%1”, the only journey; --journey names another.</numerusform>
            <numerusform>The picture shows “%1”, the first of %n journeys; --journey names another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages: %1</source>
        <translation>
            <numerusform>%n page: %1</numerusform>
            <numerusform>%n pages: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>There are %n pages, each in a file of its own.</source>
        <translation>
            <numerusform>There is %n page, in a file of its own.</numerusform>
            <numerusform>There are %n pages, each in a file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be replaced.</source>
        <translation>
            <numerusform>%n file would be replaced.</numerusform>
            <numerusform>%n files would be replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyRows</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>The log has %n cases</source>
        <translation>
            <numerusform>The log has %n case</numerusform>
            <numerusform>The log has %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n events.</source>
        <translation>
            <numerusform>with %n event.</numerusform>
            <numerusform>with %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps have figures from it.</source>
        <translation>
            <numerusform>%n step has figures from it.</numerusform>
            <numerusform>%n steps have figures from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is at no step (%n events).</source>
        <translation>
            <numerusform>“%1” is at no step (%n event).</numerusform>
            <numerusform>“%1” is at no step (%n events).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events have a time that cannot be read.</source>
        <translation>
            <numerusform>%n event has a time that cannot be read.</numerusform>
            <numerusform>%n events have a time that cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events stand behind a later one of their case.</source>
        <translation>
            <numerusform>%n event stands behind a later one of its case.</numerusform>
            <numerusform>%n events stand behind a later one of their case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapEdit</name>
    <message numerus="yes">
        <source>Delete %n things</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced title(s)</source>
        <translation>
            <numerusform>%n replaced title</numerusform>
            <numerusform>%n replaced titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) become %1</source>
        <translation>
            <numerusform>%n line becomes %1</numerusform>
            <numerusform>%n lines become %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) become %1</source>
        <translation>
            <numerusform>%n cell becomes %1</numerusform>
            <numerusform>%n cells become %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) have no place here</source>
        <translation>
            <numerusform>; %n text has no place here</numerusform>
            <numerusform>; %n texts have no place here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers about %1, which the journey does not know, were left out.</source>
        <translation>
            <numerusform>%n answer about %1, which the journey does not know, was left out.</numerusform>
            <numerusform>%n answers about %1, which the journey does not know, were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers about %1, which the journey does not know, are with the journey as a whole.</source>
        <translation>
            <numerusform>%n answer about %1, which the journey does not know, is with the journey as a whole.</numerusform>
            <numerusform>%n answers about %1, which the journey does not know, are with the journey as a whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 has %n answers</source>
        <translation>
            <numerusform>Wave %1 has %n answer</numerusform>
            <numerusform>Wave %1 has %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n steps and stages.</source>
        <translation>
            <numerusform>about %n step or stage.</numerusform>
            <numerusform>about %n steps and stages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal columns were left out: %1.</source>
        <translation>
            <numerusform>%n personal column was left out: %1.</numerusform>
            <numerusform>%n personal columns were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are no numbers and were left out: %1.</source>
        <translation>
            <numerusform>%n answer is no number and was left out: %1.</numerusform>
            <numerusform>%n answers are no numbers and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the scale of their question and were left out: %1.</source>
        <translation>
            <numerusform>%n answer is not on the scale of its question and was left out: %1.</numerusform>
            <numerusform>%n answers are not on the scale of their question and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are of personas that the project does not know; they count among all: %1.</source>
        <translation>
            <numerusform>%n answer is of a persona that the project does not know; it counts among all: %1.</numerusform>
            <numerusform>%n answers are of personas that the project does not know; they count among all: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers gave way to a later one of the same respondent.</source>
        <translation>
            <numerusform>%n answer gave way to a later one of the same respondent.</numerusform>
            <numerusform>%n answers gave way to a later one of the same respondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a date that cannot be read.</source>
        <translation>
            <numerusform>%n row has a date that cannot be read.</numerusform>
            <numerusform>%n rows have a date that cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a weight that cannot be read; it was taken as 1.</source>
        <translation>
            <numerusform>%n row has a weight that cannot be read; it was taken as 1.</numerusform>
            <numerusform>%n rows have a weight that cannot be read; it was taken as 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of the wave were there already and were replaced.</source>
        <translation>
            <numerusform>%n result of the wave was there already and was replaced.</numerusform>
            <numerusform>%n results of the wave were there already and were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were added to the evidence.</source>
        <translation>
            <numerusform>%n quote was added to the evidence.</numerusform>
            <numerusform>%n quotes were added to the evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quotes were left out; they would flood the evidence.</source>
        <translation>
            <numerusform>%n more quote was left out; it would flood the evidence.</numerusform>
            <numerusform>%n more quotes were left out; they would flood the evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curves</source>
        <translation>
            <numerusform>%n curve</numerusform>
            <numerusform>%n curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backlog items</source>
        <translation>
            <numerusform>%n backlog item</numerusform>
            <numerusform>%n backlog items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other places</source>
        <translation>
            <numerusform>%n other place</numerusform>
            <numerusform>%n other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntriesDialog</name>
    <message numerus="yes">
        <source>%1, used in %n places</source>
        <translation>
            <numerusform>%1, used in %n place</numerusform>
            <numerusform>%1, used in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::FindBar</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::FindFlow</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::FollowWaveDialog</name>
    <message numerus="yes">
        <source>%n value(s) will follow the wave.</source>
        <translation>
            <numerusform>%n value will follow the wave.</numerusform>
            <numerusform>%n values will follow the wave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set by hand stay.</source>
        <translation>
            <numerusform>%n value set by hand stays.</numerusform>
            <numerusform>%n values set by hand stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Form</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue since %1, %n day(s)</source>
        <translation>
            <numerusform>Overdue since %1, %n day</numerusform>
            <numerusform>Overdue since %1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Inspector</name>
    <message numerus="yes">
        <source>%n things of different kinds</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things of different kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::JourneysPanel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::LogDialog</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MeterField</name>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n validated</numerusform>
            <numerusform>%n validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::RecoveryRow</name>
    <message numerus="yes">
        <source>%n parts are missing.</source>
        <translation>
            <numerusform>%n part is missing.</numerusform>
            <numerusform>%n parts are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::StatusLine</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n moment(s) of truth as intended</source>
        <translation>
            <numerusform>%1 of %n moment of truth as intended</numerusform>
            <numerusform>%1 of %n moments of truth as intended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SurveyDialog</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TallyDialog</name>
    <message numerus="yes">
        <source>%1: %n hand(s)</source>
        <translation>
            <numerusform>%1: %n hand</numerusform>
            <numerusform>%1: %n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n hand(s)</source>
        <translation>
            <numerusform>%1, from %n hand</numerusform>
            <numerusform>%1, from %n hands</numerusform>
        </translation>
    </message>
</context>
</TS>
