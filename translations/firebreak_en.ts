<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>firebreak::ui::CellTable</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show the only one</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictNotice</name>
    <message numerus="yes">
        <source>%Ln of your changes to this report could not stand. What you see is what is there now; yours is kept beside it.</source>
        <translation>
            <numerusform>One of your changes to this report could not stand. What you see is what is there now; yours is kept beside it.</numerusform>
            <numerusform>%Ln of your changes to this report could not stand. What you see is what is there now; yours are kept beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictPage</name>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>%Ln more follows when these are decided.</numerusform>
            <numerusform>%Ln more follow when these are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::FieldWords</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::HistoryTimeline</name>
    <message numerus="yes">
        <source>Show %Ln older</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>Show %Ln older</numerusform>
            <numerusform>Show %Ln older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ImportBar</name>
    <message numerus="yes">
        <source>%Ln new reports</source>
        <translation>
            <numerusform>%Ln new report</numerusform>
            <numerusform>%Ln new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here already</source>
        <translation>
            <numerusform>%Ln document was here already</numerusform>
            <numerusform>%Ln documents were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused…</source>
        <translation>
            <numerusform>%Ln refused…</numerusform>
            <numerusform>%Ln refused…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::PassphraseForm</name>
    <message numerus="yes">
        <source>At least %Ln characters: four or five words that you make up are easy to keep in mind.</source>
        <translation>
            <numerusform>At least %Ln character: four or five words that you make up are easy to keep in mind.</numerusform>
            <numerusform>At least %Ln characters: four or five words that you make up are easy to keep in mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueBar</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportPreview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SyncIndicator</name>
    <message numerus="yes">
        <source>%Ln unsent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>%Ln unsent</numerusform>
            <numerusform>%Ln unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>number of conflicts</comment>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TimeText</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>%Ln mo</numerusform>
            <numerusform>%Ln mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>%Ln y</numerusform>
            <numerusform>%Ln y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageActions</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageWords</name>
    <message numerus="yes">
        <source>%Ln times: %1</source>
        <translation>
            <numerusform>%Ln time: %1</numerusform>
            <numerusform>%Ln times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports have a disposition already and keep it; reopen them to give another.</source>
        <translation>
            <numerusform>This report has a disposition already and keeps it; reopen it to give another.</numerusform>
            <numerusform>%Ln reports have a disposition already and keep it; reopen them to give another.</numerusform>
        </translation>
    </message>
</context>
</TS>
