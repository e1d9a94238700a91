// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/command/CommandStory.h"

#include "core/command/FieldTable.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/command/rules/FlawBirth.h"
#include "core/intake/Report.h"
#include "core/policy/Policy.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace firebreak::test {
namespace {

constexpr StoryStep Scores[] = {
    {"", "@report:CVE-2024-0042", "import",
     R"({"source":"nvd","documentId":"CVE-2024-0042","aliases":["CVE-2024-0042"],"title":"Overflow","scores":[{"issuer":"NVD",)"
     R"("role":"nvd","version":"3.1","vector":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]})"},
    {"", "@report:CVE-2024-0042", "dispose"},
    {"", "@flaw", "severity.change", R"({"severity":"low","reason":"local users only"})"},
    {"", "@flaw", "score.change",
     R"({"vector":"CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N","cause":"build","reason":"hardened"})"},
    {"", "@flaw", "discrepancy.close",
     R"({"issuer":"NVD","version":"3.1","outcomes":["statement","requested"],"statement":"ours","request":"please"})"},
    {"", "@flaw", "rescore.answer", R"({"answer":"accepted"})"},
    {"", "@flaw", "flaw.classify", R"({"class":"minor","reason":"one offering"})"},
    {"", "@flaw", "flaw.reproduce", R"({"result":"reproduced","environment":"lab"})"},
    {"", "@flaw", "flaw.tell-reproduction"},
    {"other", "@flaw", "flaw.revalidate", R"({"item":"severity"})"},
    {"", "@flaw", "flaw.check-offerings", R"({"services":true,"pipelines":true})"},
    {"", "@flaw", "flaw.consult", R"({"person":"@person:engineer","topic":"containers"})"},
    {"", "@flaw", "flaw.consulted", R"({"person":"@person:engineer","topic":"containers"})"},
    {"", "@flaw", "label", R"({"label":"needs-approval"})"},
    {"", "@flaw", "flaw.mark-label", R"({"label":"needs-approval","state":"requested"})"},
    {"", "@flaw", "text.open-review", R"({"subject":"statement"})"},
    {"", "@flaw", "text.conclude-review", R"({"subject":"statement"})"},
    {"", "@task", "create task", R"({"about":"@flaw","title":"Look at it"})"},
    {"", "@task", "task.conclude", R"({"conclusion":"done","outcome":"looked"})"},
    {"", "@task", "task.reopen"},
    {"", "@attached", "attachment.add",
     R"({"about":"@flaw","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0,)"
     R"("name":"empty.txt","mediaType":"text/plain"})"},
    {"", "@flaw", "flaw.end", R"({"kind":"not-affected","reason":"not built"})"},
    {"", "@flaw", "flaw.reopen", R"({"reason":"it is"})"},
};

constexpr StoryStep Cve[] = {
    {"", "@plan", "plan.adopt",
     R"({"version":"1","owner":"@person:director","lastReview":"2025-01-01","text":"https://intranet.example.com"})"},
    {"", "@plan", "plan.amend",
     R"({"amendment":"a1","version":"2","summary":"we assign","changes":{"flaws":{"cna":"us"}}})"},
    {"", "@plan", "plan.approve", R"({"amendment":"a1"})"},
    {"", "@plan", "plan.notify", R"({"amendment":"a1","notified":["announce"]})"},
    {"", "@plan", "plan.amend", R"({"amendment":"a2","version":"3","summary":"no","changes":{"text":"other"}})"},
    {"", "@plan", "plan.withdraw", R"({"amendment":"a2"})"},
    {"", "@plan", "plan.review"},
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "set consents", R"([{"party":"upstream","reference":"message 3","at":"@at:-1"}])"},
    {"", "@reported", "dispose"},
    {"", "@flaw", "cve.take", R"({"cveId":"CVE-2024-0099","assigner":"upstream","reason":"they say so"})"},
    {"", "@flaw", "cve.drop", R"({"reason":"it is another"})"},
    {"", "@flaw", "cve.request", R"({"assigner":"upstream"})"},
    {"", "@flaw", "cve.assign", R"({"cveId":"CVE-2024-0043"})"},
    {"", "@flaw", "cve.propose-rejection", R"({"reason":"a duplicate"})"},
    {"other", "@flaw", "cve.keep", R"({"reason":"it is none"})"},
    {"", "@flaw", "set docText", R"("A remote attacker can crash the parser.")"},
    {"", "@flaw", "text.conclude-review", R"({"subject":"doc-text"})"},
    {"", "@flaw", "reference", R"({"url":"https://a.example/advisory"})"},
    {"", "@flaw", "cve.publish"},
    {"", "@flaw", "cve.propose-rejection", R"({"reason":"a duplicate"})"},
    {"other", "@flaw", "cve.reject"},
};

constexpr StoryStep Engineering[] = {
    {"", "@offering", "create offering", R"({"name":"Base","shortName":"story-base"})"},
    {"", "@stream", "create stream", R"({"offering":"@offering","name":"story-base-9","phase":"full"})"},
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "dispose"},
    {"", "@flaw", "set severity", R"("important")"},
    {"", "@affect", "create affect", R"({"flaw":"@flaw","stream":"@stream","component":"parser"})"},
    {"", "@affect", "affect.assess", R"({"affectedness":"affected"})"},
    {"", "@tracker", "create tracker", R"({"affects":["@affect"],"stream":"@stream","component":"parser"})"},
    {"engineer", "@tracker", "tracker.propose",
     R"({"value":{"kind":"rescore","reason":"needs a login","severity":"moderate"}})"},
    {"", "@tracker", "tracker.answer", R"({"number":1,"reason":"no login needed"})"},
    {"engineer", "@tracker", "tracker.propose",
     R"({"value":{"kind":"timeframe","reason":"holidays","milestone":"release","due":"@at:240"}})"},
    {"engineer", "@tracker", "tracker.agree", R"({"number":2})"},
    {"analyst", "@tracker", "tracker.agree", R"({"number":2})"},
    {"engineer", "@tracker", "tracker.analyse", R"({"value":{"impact":"crash","approach":"bounds check","practices":"review","build":"b7","qualityAdvice":"fuzz it"}})"},
    {"", "@tracker", "tracker.backport", R"({"value":{"version":"8","status":"planned"}})"},
    {"", "@tracker", "tracker.contain", R"({"value":{"kind":"action","text":"parser switched off"}})"},
    {"", "@tracker", "tracker.verify", R"({"value":{"subject":"fix","confirmed":true}})"},
    {"quality-engineer", "@tracker", "tracker.record-quality",
     R"({"value":{"plan":"plan","cases":["case"],"regression":"passed","functional":"passed","fixProven":true,)"
     R"("deliveredToEngineering":"@at:1","deliveredToRelease":"@at:1"}})"},
    {"product-manager", "@tracker", "tracker.decide-fix", R"({"value":{"fixed":true,"release":"9.4"}})"},
    {"", "@erratum", "create erratum", R"({"trackers":["@tracker"],"type":"security","channel":"erratum"})"},
    {"", "@erratum", "check.approve", R"({"code":"erratum.black-out","place":"plannedAt","reason":"agreed"})"},
    {"", "@erratum", "check.withdraw", R"({"code":"erratum.black-out","place":"plannedAt"})"},
    {"", "@erratum", "erratum.grade",
     R"({"value":{"image":"registry/app","gradeBefore":"C","grade":"A","rebuiltAt":"@at:-1"}})"},
    {"", "@erratum", "erratum.attach", R"({"value":{"kind":"advisory","name":"text.md"}})"},
    {"", "@erratum", "erratum.attach", R"({"value":{"kind":"advisory","name":"draft.md"}})"},
    {"", "@erratum", "erratum.detach", R"({"name":"draft.md"})"},
    {"analyst", "@erratum", "erratum.sign-off", R"({"part":"security"})"},
    {"writer", "@erratum", "erratum.sign-off", R"({"part":"documentation"})"},
    {"analyst", "@erratum", "erratum.review", R"({"group":"incident-response"})"},
    {"writer", "@erratum", "erratum.review", R"({"group":"documentation"})"},
    {"release-engineer", "@erratum", "erratum.ship"},
    {"", "@tracker", "tracker.close", R"({"resolution":"fixed"})"},
    {"", "@tracker", "tracker.reopen"},
};

constexpr StoryStep Declaration[] = {
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "set consents",
     R"([{"party":"users","reference":"message 3","at":"@at:-1"},{"party":"vince","reference":"message 3","at":"@at:-1"}])"},
    {"", "@reported", "dispose"},
    {"", "@flaw", "set severity", R"("critical")"},
    {"other", "@incident", "incident.propose",
     R"({"value":{"class":"major","criteria":[{"criterion":"public-exploit","evidence":"seen"}]}})"},
    {"", "@incident", "incident.decide",
     R"({"accepted":true,"commander":"@person:commander","programManager":"@person:program-manager",)"
     R"("leadAnalyst":"@person:analyst"})"},
    {"infosec", "@deliverable:announce-mail", "deliverable.review", R"({"group":"information-security"})"},
    {"", "@deliverable:announce-mail", "deliverable.conclude", R"({"delivered":true})"},
    {"", "@deliverable:announce-mail", "deliverable.reopen"},
    {"", "@incident", "set majorRelease", "true"},
    {"", "@incident", "incident.plan-deliverables"},
    {"", "@incident", "incident.approve-text", R"({"value":{"audience":"support","text":"Update to 9.4"}})"},
    {"program-manager", "@incident", "incident.notify",
     R"({"value":{"audience":"support","as":"program-manager","summary":"Update to 9.4"}})"},
    {"", "@incident", "incident.confirm", R"({"value":{"confirmed":true,"text":"seen in the build log"}})"},
    {"", "@incident", "incident.log", R"({"value":{"kind":"decision","text":"ship without the backport"}})"},
    {"", "@incident", "incident.brief", R"({"value":{"audience":"executives","summary":"first briefing"}})"},
    {"", "@incident", "incident.cover", R"({"value":{"source":"news"}})"},
    {"", "@incident", "incident.plan-party", R"({"value":{"name":"users","kind":"user","priority":1}})"},
    {"", "@incident", "incident.tell-party", R"({"name":"users"})"},
    {"", "@incident", "incident.update-case", R"({"system":"vince","key":"VU#1","status":"open"})"},
    {"", "@incident", "incident.complain", R"({"from":"reporter","text":"no answer"})"},
    {"", "@incident", "incident.escalate", R"({"number":1})"},
    {"", "@incident", "incident.answer-complaint", R"({"number":1,"answer":"sorry"})"},
    {"", "@incident", "incident.record-legal", R"({"value":{"duties":["CRA"],"retention":"10 years"}})"},
    {"", "@incident", "incident.stamp-legal",
     R"({"value":{"regime":"cra","event":"exploited-vulnerability","moment":"aware","happenedAt":"@at:-1",)"
     R"("evidence":"honeypot","reason":"payload matches"}})"},
    {"", "@incident", "incident.disclose",
     R"({"value":{"kind":"wiki-advisory","reference":"https://wiki.example/1"}})"},
    {"", "@incident", "incident.look-back",
     R"({"value":{"summary":"went well","actions":[{"text":"translate earlier","target":"plan"}]}})"},
    {"", "@incident", "incident.summarise",
     R"({"value":{"impact":"crash","remediation":"fixed","testing":"passed","documentation":"bulletin"}})"},
};

constexpr StoryStep Phases[] = {
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "dispose"},
    {"", "@flaw", "flaw.classify", R"({"class":"minor","reason":"one offering"})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"notification.recorded","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"notification.reporter-answered","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.validated","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.scored","reason":"nothing to score"})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.embargo-decided","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.cve-decided","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.documented","done":true})"},
    {"", "@incident", "incident.conclude-step", R"({"step":"triage.class-proposed","done":true})"},
    {"", "@incident", "incident.close-phase", R"({"phase":"notification-triage"})"},
    {"", "@incident", "incident.reopen-step", R"({"step":"triage.scored"})"},
    {"", "@incident", "incident.reopen-phase", R"({"phase":"notification-triage"})"},
    {"", "@old", "flaw.open-incident", R"({"incident":"@opened","title":"An old one"})"},
    {"", "@flaw", "flaw.join-incident", R"({"incident":"@opened"})"},
};

constexpr StoryStep Embargo[] = {
    {"", "@plan", "plan.adopt", R"({"version":"1","owner":"@person:director","lastReview":"2025-01-01"})"},
    {"", "@plan", "plan.amend",
     R"({"amendment":"a1","version":"2","summary":"chat","changes":{"tools":[{"name":"Sealed Chat",)"
     R"("infoSecApprovedAt":"@at:-48","productSecurityApprovedAt":"@at:-24"}]}})"},
    {"", "@plan", "plan.approve", R"({"amendment":"a1"})"},
    {"", "@plan", "plan.notify", R"({"amendment":"a1","notified":["announce"]})"},
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "set underEmbargo", "true"},
    {"", "@reported", "dispose"},
    {"", "@flaw", "set severity", R"("critical")"},
    {"", "@incident", "set commander", R"("@person:commander")"},
    {"", "@incident", "embargo.begin",
     R"({"eligibility":{"answers":{"advisory":{"found":false},"source-change":{"found":false},)"
     R"("public-issue":{"found":false},"mailing-list":{"found":false},"social-media":{"found":false},)"
     R"("press":{"found":false},"talk":{"found":false},"exploit":{"found":false},"release":{"found":false}},)"
     R"("at":"@at:-1"},"reason":"works on it","members":["@person:security-manager"]})"},
    {"", "@incident", "embargo.justify", R"({"justification":"part of a chain"})"},
    {"", "@incident", "embargo.add-member",
     R"({"person":"@person:engineer","group":"product-engineering","subset":"kernel","reason":"fixes it"})"},
    {"", "@incident", "embargo.set-control", R"({"controlledBy":"finder"})"},
    {"", "@incident", "embargo.agree",
     R"({"lift":{"at":"@at:72","zone":"Europe/Prague"},"agreedBy":"finder","reference":"message 7"})"},
    {"", "@incident", "embargo.advise", R"({"text":"a Tuesday","isReasonable":true})"},
    {"", "@incident", "embargo.consent", R"({"party":"upstream","reference":"message 8"})"},
    {"", "@incident", "embargo.withdraw-consent", R"({"party":"upstream"})"},
    {"", "@incident", "embargo.place", R"({"tool":"Sealed Chat","where":"room 7"})"},
    {"", "@incident", "embargo.instruct"},
    {"", "@incident", "embargo.remove-member", R"({"person":"@person:engineer"})"},
    {"", "@message", "create message", R"({"about":"@flaw","direction":"in","party":"reporter","channel":"mail","at":"@at:-1","text":"When?"})"},
    {"", "@task", "create task", R"({"about":"@flaw","title":"Look at it"})"},
    {"", "@incident", "embargo.report-leak", R"({"noticedAt":"@at:-1","summary":"a forum"})"},
    {"", "@incident", "embargo.leak-step", R"({"step":"tell-staff","done":true})"},
    {"", "3", "wait"},
    {"", "@incident", "embargo.lift", R"({"reason":"it leaked"})"},
    {"", "@incident", "embargo.close-task", R"({"step":"fix-updates","done":true})"},
};

constexpr StoryStep Refused[] = {
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "set underEmbargo", "true"},
    {"", "@reported", "dispose"},
    {"", "@incident", "embargo.refuse", R"({"reason":"an exploit is published"})"},
};

constexpr StoryStep Bulletin[] = {
    {"", "@template", "create template",
     R"({"name":"Bulletin","kind":"bulletin","sections":[{"key":"executive-summary","heading":"Summary"},)"
     R"({"key":"mitigation"}],"signOffs":[{"party":"commander","hoursBefore":2},{"party":"analyst","hoursBefore":2},)"
     R"({"party":"program-manager","hoursBefore":2},{"party":"writer","hoursBefore":2}]})"},
    {"", "@reported", "report", R"({"title":"A heap overflow"})"},
    {"", "@reported", "dispose"},
    {"", "@incident", "set release", R"({"at":"@at:240","zone":"Europe/Prague"})"},
    {"", "@bulletin", "bulletin.start", R"({"incident":"@incident","template":"@template","title":"Overflow"})"},
    {"", "@bulletin", "set cveIds", R"(["CVE-2024-0044"])"},
    {"", "@bulletin", "set incidentTicket", R"("INC-7")"},
    {"", "@bulletin", "set liftAt", R"({"at":"@at:240","zone":"Europe/Prague"})"},
    {"", "@bulletin", "set mainAnalyst", R"("@person:analyst")"},
    {"", "@bulletin", "set owner", R"("@person:writer")"},
    {"", "@bulletin", "set sharedWith", R"(["@person:commander","@person:program-manager"])"},
    {"", "@bulletin", "bulletin.write", R"({"section":"executive-summary","to":"A parser overflows."})"},
    {"", "@bulletin", "bulletin.write", R"({"section":"mitigation","to":"Update to 3.2.1."})"},
    {"", "@bulletin", "bulletin.add-section", R"({"section":"background","heading":"Background"})"},
    {"engineer", "@bulletin", "bulletin.suggest",
     R"({"suggestion":"s1","section":"mitigation","from":"3.2.1","to":"3.2.2"})"},
    {"", "@bulletin", "bulletin.decide", R"({"suggestion":"s1","accepted":true})"},
    {"", "@bulletin", "bulletin.remove-section", R"({"section":"background"})"},
    {"", "@german", "translation.start", R"({"bulletin":"@bulletin","language":"de"})"},
    {"translator", "@german", "translation.write",
     R"({"section":"executive-summary","to":"Ein Parser laeuft ueber."})"},
    {"translator", "@german", "translation.write", R"({"section":"mitigation","to":"Auf 3.2.2 aktualisieren."})"},
    {"translator", "@german", "translation.write-title", R"({"to":"Ueberlauf"})"},
    {"", "@bulletin", "text.open-review", R"({"subject":"article"})"},
    {"", "@bulletin", "text.conclude-review", R"({"subject":"article"})"},
    {"", "@bulletin", "bulletin.freeze"},
    {"", "@bulletin", "bulletin.thaw", R"({"reason":"a typo"})"},
    {"", "@bulletin", "bulletin.freeze"},
    {"translator", "@german", "translation.finish"},
    {"", "@bulletin", "bulletin.review"},
    {"commander", "@bulletin", "bulletin.sign-off", R"({"party":"commander"})"},
    {"analyst", "@bulletin", "bulletin.sign-off", R"({"party":"analyst"})"},
    {"program-manager", "@bulletin", "bulletin.sign-off", R"({"party":"program-manager"})"},
    {"writer", "@bulletin", "bulletin.sign-off", R"({"party":"writer"})"},
    {"", "@bulletin", "bulletin.move-to-portal"},
    {"commander", "@bulletin", "bulletin.instruct"},
    {"", "@bulletin", "bulletin.copy-to-flaw", R"({"flaw":"@flaw"})"},
    {"", "240", "wait"},
    {"program-manager", "@bulletin", "bulletin.publish"},
    {"", "@arabic", "translation.start", R"({"bulletin":"@bulletin","language":"ar"})"},
    {"translator", "@arabic", "translation.write", R"({"section":"executive-summary","to":"x"})"},
    {"translator", "@arabic", "translation.write", R"({"section":"mitigation","to":"3.2.2"})"},
    {"translator", "@arabic", "translation.write-title", R"({"to":"y"})"},
    {"translator", "@arabic", "translation.finish"},
    {"", "@arabic", "translation.post"},
};

constexpr std::array Stories = {
    CommandStory{"scores", Scores},           CommandStory{"cve", Cve},       CommandStory{"engineering", Engineering},
    CommandStory{"declaration", Declaration}, CommandStory{"phases", Phases}, CommandStory{"embargo", Embargo},
    CommandStory{"refused", Refused},         CommandStory{"bulletin", Bulletin},
};

RecordId named(const QString& name)
{
    return RecordId(Uuid::fromName("story", name.toLatin1()));
}

QString idOf(const QString& name, const QString& of, Instant now)
{
    const RecordId incident = rules::incidentOfBirth(named(QStringLiteral("flaw")));
    if (name == u"plan")
        return planId().toText();
    if (name == u"incident")
        return incident.toText();
    if (name == u"person")
        return actor(*roleFromWord(of)).person->toText();
    if (name == u"deliverable")
        return deliverableId(incident, of).toText();
    if (name == u"report")
        return reportIdFor(of).toText();
    if (name == u"at")
        return toText(now + std::chrono::hours(of.toInt()));
    return named(name).toText();
}

/// The text with every name replaced by what it stands for.
QString resolved(const char* text, Instant now)
{
    static const QRegularExpression name(QStringLiteral("@([a-z]+)(?::([A-Za-z0-9-]+))?"));
    QString result = QString::fromLatin1(text);
    for (QRegularExpressionMatch match = name.match(result); match.hasMatch(); match = name.match(result))
        result.replace(match.capturedStart(), match.capturedLength(), idOf(match.captured(1), match.captured(2), now));
    return result;
}

Payload payloadOf(const QString& deed, const QJsonValue& values, const QJsonObject& body)
{
    const QJsonObject object = values.toObject();
    const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    if (deed.startsWith(u"create "))
        return CreateRecord{*recordKindFromWord(deed.mid(7)), object};
    if (deed.startsWith(u"set "))
        return SetField{deed.mid(4), fieldValue(body, deed.mid(4)), values, {}};
    if (deed == u"report")
        return CreateReport{text("title"), {}};
    if (deed == u"import")
        return ImportAdvisory{object};
    if (deed == u"dispose")
        return DisposeReport{Disposition::Flaw, QStringLiteral("it affects us"), named(QStringLiteral("flaw"))};
    if (deed == u"label")
        return ChangeLabel{text("label"), true};
    if (deed == u"reference")
        return ChangeReference{text("url"), {}, true};
    return Act{deed, object};
}

} // namespace

std::span<const CommandStory> commandStories()
{
    return Stories;
}

Command commandOf(const StoryStep& step, Commands& commands, const MemoryState& state)
{
    const QString values = resolved(step.values, commands.now());
    const QJsonValue value = QJsonDocument::fromJson('[' + values.toUtf8() + ']').array().first();
    const RecordId target = *RecordId::fromText(resolved(step.target, commands.now()));
    const std::optional<Record> record = state.record(target);
    return commands.make(target,
                         payloadOf(QString::fromLatin1(step.deed), value, record ? record->body : QJsonObject()));
}

Actor actorOf(const StoryStep& step)
{
    const QByteArray who(step.who);
    if (!who.isEmpty() && who != "other")
        return actor(*roleFromWord(QString::fromLatin1(who)));
    Actor everybody = actor(who.isEmpty() ? Role::Analyst : Role::Director);
    everybody.roles = allRoles();
    return everybody;
}

std::optional<std::chrono::hours> waitOf(const StoryStep& step)
{
    if (qstrcmp(step.deed, "wait") != 0)
        return std::nullopt;
    return std::chrono::hours(QByteArray(step.target).toInt());
}

} // namespace firebreak::test
