// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading records and their bodies does not crash, and what a body of any kind was
// read as is written and read again as the same. The keys of an index come out whatever a body holds.
#include "core/bulletin/Bulletin.h"
#include "core/bulletin/Translation.h"
#include "core/catalog/ManifestRecord.h"
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/KindRule.h"
#include "core/command/RecordKeys.h"
#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"
#include "core/identity/Person.h"
#include "core/incident/Deliverable.h"
#include "core/incident/Incident.h"
#include "core/intake/Advisory.h"
#include "core/intake/Attachment.h"
#include "core/intake/Message.h"
#include "core/intake/Note.h"
#include "core/intake/Report.h"
#include "core/policy/Policy.h"
#include "core/tracker/Erratum.h"
#include "core/tracker/Tracker.h"
#include "core/triage/Task.h"
#include "core/wire/RecordJson.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace firebreak;

namespace {

template <class T> void roundTrip(const QJsonObject& body)
{
    const Result<T> read = T::fromJson(body);
    if (read && T::fromJson(read->toJson()).value() != *read)
        std::abort();
}

template <class... T> void roundTrips(const QJsonObject& body)
{
    (roundTrip<T>(body), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!document.isObject())
        return 0;
    const QJsonObject json = document.object();
    if (const Result<Record> record = recordFromJson(json)) {
        (void)keysOf(*record);
        if (recordFromJson(toJson(*record)).value() != *record)
            std::abort();
    }
    roundTrips<Report, Flaw, Affect, Tracker, Erratum, Incident, Deliverable, Bulletin, Translation, Template, Message,
               Attachment, Task, Offering, Stream, ManifestRecord, Policy, Note, Advisory>(json);
    if (const Result<Person> person = Person::fromJson(json)) {
        if (Person::fromJson(person->toJson()).value().toJson() != person->toJson())
            std::abort();
    }
    return 0;
}
