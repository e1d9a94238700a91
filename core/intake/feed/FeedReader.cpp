// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedReader.h"

#include "core/intake/IntakeError.h"
#include "core/intake/feed/BufferedByteStream.h"
#include "core/intake/feed/DocumentStream.h"
#include "core/intake/feed/FileByteStream.h"
#include "core/intake/feed/GzipByteStream.h"
#include "core/intake/feed/TableStream.h"
#include "core/intake/feed/TextMember.h"
#include "core/intake/feed/ZipArchive.h"
#include "core/intake/feed/ZstdByteStream.h"
#include "core/intake/format/AdvisoryReader.h"
#include "core/intake/format/EpssReader.h"
#include "core/intake/format/KevReader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace firebreak {

namespace {

enum class Container { None, Gzip, Zip, Zstd };

Container containerOf(std::string_view bytes)
{
    const auto begins = [bytes](std::string_view magic) { return bytes.substr(0, magic.size()) == magic; };
    if (begins("\x1F\x8B"))
        return Container::Gzip;
    if (begins("PK\x03\x04") || begins("PK\x05\x06") || begins("PK\x07\x08"))
        return Container::Zip;
    return begins("\x28\xB5\x2F\xFD") ? Container::Zstd : Container::None;
}

QString joined(const QString& member, const QString& place)
{
    const QString inner = place.trimmed();
    if (member.isEmpty() || inner.isEmpty())
        return member + inner;
    return member + QLatin1Char(' ') + inner;
}

} // namespace

/// The reading of one input.
class FeedReader::Run
{
public:
    Run(FeedSink& sink, const FeedLimits& limits, const std::stop_token& stop, qint64 total);

    void readRoot(QIODevice& device);
    void refuse(const Error& error, std::optional<AdvisorySource> format = {});

    FeedSummary summary;

private:
    void readStream(ByteStream& stream, QIODevice* seekable, const QString& member, int nesting);
    void readZip(QIODevice& device, const QString& member, int nesting);
    void spoolZip(ByteStream& stream, const QString& member, int nesting);
    void readText(InputBuffer& input);
    void readJson(InputBuffer& input);
    void readTable(InputBuffer& input);
    void readRows(TableStream& table, const EpssScore& model, qint64 modelLine, bool hasModel);
    void accept(Advisory&& advisory);

    /// Why to stop now, if so.
    [[nodiscard]] std::optional<Error> stopReason() const;
    [[nodiscard]] bool isOver() const { return m_isStopped; }

    FeedSink& m_sink;
    const FeedLimits& m_limits;
    const std::stop_token& m_stop;
    AdvisoryReader m_reader;
    QString m_member;
    qint64 m_documentLine = 1; ///< where the text that the parser has now begins
    qint64 m_total;
    qint64 m_bytesRead = 0;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_isStopped = false;
};

FeedReader::Run::Run(FeedSink& sink, const FeedLimits& limits, const std::stop_token& stop, qint64 total)
    : m_sink(sink)
    , m_limits(limits)
    , m_stop(stop)
    , m_reader(
          limits.maxDepth, [this](Advisory&& advisory) { accept(std::move(advisory)); },
          [this](const Error& error, std::optional<AdvisorySource> format) { refuse(error, format); })
    , m_total(total)
    , m_deadline(std::chrono::steady_clock::now() + limits.maxDuration)
{}

std::optional<Error> FeedReader::Run::stopReason() const
{
    if (m_stop.stop_requested())
        return Error{error::IntakeCancelled, {}, {}};
    if (std::chrono::steady_clock::now() > m_deadline)
        return Error{error::IntakeTimeout, {}, {}};
    return std::nullopt;
}

void FeedReader::Run::accept(Advisory&& advisory)
{
    ++summary.documents[advisory.source];
    m_sink.accept(std::move(advisory));
}

void FeedReader::Run::refuse(const Error& error, std::optional<AdvisorySource> format)
{
    if (m_isStopped)
        return;
    Error refusal = error;
    if (error.code == error::IntakeJsonSyntax && error.place.trimmed().isEmpty() && !error.details.isEmpty())
        refusal.place =
            QStringLiteral("line %1").arg(m_documentLine - 1 + error.details.first().toLongLong());
    refusal.place = joined(m_member, refusal.place);
    if (error.code == error::IntakeCancelled) {
        summary.isCancelled = true;
        m_isStopped = true;
    }
    m_isStopped = m_isStopped || error.code == error::IntakeTimeout;
    ++summary.refused;
    if (format)
        ++summary.refusedDocuments[*format];
    m_sink.refuse(refusal);
    if (summary.refused >= m_limits.maxRefusals && !m_isStopped) {
        m_isStopped = true;
        ++summary.refused;
        m_sink.refuse({error::IntakeTooManyRefused, m_member, {}});
    }
}

void FeedReader::Run::readRoot(QIODevice& device)
{
    FileByteStream stream(device, [this](qint64 bytes) {
        m_bytesRead += bytes;
        m_sink.progress(m_bytesRead, m_total);
        return stopReason();
    });
    readStream(stream, device.isSequential() ? nullptr : &device, {}, 0);
}

void FeedReader::Run::readStream(ByteStream& stream, QIODevice* seekable, const QString& member, int nesting)
{
    m_member = member;
    InputBuffer input(stream);
    constexpr size_t MagicSize = 4;
    while (input.unread().size() < MagicSize && input.fill()) {
    }
    const Container container = containerOf(input.unread());
    if (container != Container::None && nesting >= m_limits.maxNesting) {
        refuse({error::IntakeTooDeep, {}, {}});
        return;
    }
    BufferedByteStream rest(input);
    switch (container) {
    case Container::None:
        readText(input);
        break;
    case Container::Gzip: {
        GzipByteStream unpacked(rest, m_limits);
        readStream(unpacked, nullptr, member, nesting + 1);
        return;
    }
    case Container::Zstd: {
        ZstdByteStream unpacked(rest, m_limits);
        readStream(unpacked, nullptr, member, nesting + 1);
        return;
    }
    case Container::Zip:
        if (input.unread().substr(0, 4) == "PK\x05\x06") // the end of a directory without a beginning
            refuse({error::IntakeEmpty, {}, {}});
        else if (seekable)
            readZip(*seekable, member, nesting + 1);
        else
            spoolZip(rest, member, nesting + 1);
        return;
    }
    if (input.error())
        refuse(*input.error());
}

/// A zip is read from its end, so one that comes out of another container has to lie somewhere first: in a
/// file without a name that nobody else can open. It holds public data.
void FeedReader::Run::spoolZip(ByteStream& stream, const QString& member, int nesting)
{
    QTemporaryFile spool;
    if (!spool.open()) {
        refuse({error::IntakeFileUnreadable, {}, {}});
        return;
    }
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> count = stream.read(chunk.data(), chunk.size());
        if (!count) {
            refuse(count.error());
            return;
        }
        if (*count == 0)
            break;
        if (spool.write(chunk.constData(), *count) != *count) {
            refuse({error::IntakeFileUnreadable, {}, {}});
            return;
        }
    }
    spool.seek(0);
    readZip(spool, member, nesting);
}

void FeedReader::Run::readZip(QIODevice& device, const QString& member, int nesting)
{
    ZipArchive archive(device, m_limits);
    int texts = 0;
    for (int members = 0; !isOver(); ++members) {
        m_member = member;
        if (const std::optional<Error> reason = stopReason()) {
            refuse(*reason);
            return;
        }
        const Result<bool> hasMember = archive.next();
        const QString inner = joined(member, archive.memberName());
        if (!hasMember) {
            m_member = archive.isBroken() ? member : inner;
            refuse(hasMember.error());
            if (archive.isBroken())
                return;
            continue;
        }
        if (!*hasMember) {
            if (texts > 0 && texts == members)
                refuse({error::IntakeEmpty, {}, {}});
            return;
        }
        if (isTextMember(archive.memberName()))
            ++texts;
        else
            readStream(archive, nullptr, inner, nesting);
        m_sink.progress(std::min(device.pos(), m_total), m_total);
    }
}

void FeedReader::Run::readText(InputBuffer& input)
{
    constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";
    if (input.unread().substr(0, Utf8Mark.size()) == Utf8Mark)
        input.consume(Utf8Mark.size());
    const std::string_view start = input.unread().substr(0, 2);
    if (start == "\xFE\xFF" || start == "\xFF\xFE") {
        refuse({error::IntakeUtf8, {}, {}});
        return;
    }
    for (;;) {
        const size_t solid = input.unread().find_first_not_of(" \t\r\n");
        if (solid != std::string_view::npos) {
            const char c = input.unread()[solid];
            if (c == '{' || c == '[')
                readJson(input);
            else
                readTable(input);
            return;
        }
        input.consume(input.unread().size());
        if (!input.fill())
            break;
    }
    if (!input.error())
        refuse({error::IntakeEmpty, {}, {}});
}

void FeedReader::Run::readJson(InputBuffer& input)
{
    DocumentStream documents(input, m_limits,
                             [this](std::string_view json) { return m_reader.isListItem(json); });
    while (!isOver()) {
        const DocumentStream::Item item = documents.next();
        m_documentLine = input.line();
        if (!item.head.empty())
            m_reader.setListHead(item.head);
        switch (item.kind) {
        case DocumentStream::Kind::End:
            return;
        case DocumentStream::Kind::Refused:
            m_documentLine = 1;
            refuse(item.error);
            break;
        case DocumentStream::Kind::Frame:
            m_reader.setListHead({});
            m_reader.check(item.json, item.place);
            break;
        case DocumentStream::Kind::Document:
            m_reader.read(item.json, item.place);
            break;
        }
        if (const std::optional<Error> reason = stopReason())
            refuse(*reason);
    }
}

void FeedReader::Run::readTable(InputBuffer& input)
{
    TableStream table(input, m_limits);
    EpssScore model;
    qint64 modelLine = 1;
    bool hasModel = false;
    if (!table.next()) {
        refuse({error::IntakeFormatUnknown, {}, {}});
        return;
    }
    if (table.row().startsWith('#')) {
        hasModel = table.row().startsWith("#model_version");
        modelLine = table.line();
        model = EpssReader::readModelLine(table.row());
        if (!hasModel || !table.next()) {
            refuse({error::IntakeFormatUnknown, {}, {}});
            return;
        }
    }
    readRows(table, model, modelLine, hasModel);
    if (table.isTooLong())
        refuse({error::IntakeTooLarge, QStringLiteral("line %1").arg(table.line()), {}});
}

void FeedReader::Run::readRows(TableStream& table, const EpssScore& model, qint64 modelLine, bool hasModel)
{
    const TableRow header(table.row());
    const bool isKev = KevReader::recognises(header);
    const AdvisorySource format = isKev ? AdvisorySource::Kev : AdvisorySource::Epss;
    if (!isKev && !EpssReader::recognises(header)) {
        if (hasModel)
            refuse({error::IntakeFieldMissing, QStringLiteral("line %1 /cve").arg(table.line()), {}},
                   AdvisorySource::Epss);
        else
            refuse({error::IntakeFormatUnknown, {}, {}});
        return;
    }
    if (!isKev && !model.date) {
        refuse({error::IntakeFieldMissing, QStringLiteral("line %1 /score_date").arg(modelLine), {}}, format);
        return;
    }
    // The KEV table is sorted by the day of addition, newest first: its first row tells its release.
    std::optional<Instant> released;
    while (!isOver() && table.next()) {
        const TableRow row(table.row());
        Result<Advisory> advisory =
            isKev ? KevReader::read(header, row) : EpssReader::read(header, row, model);
        if (advisory && isKev)
            advisory->modified = released = std::max(released, advisory->published);
        if (advisory)
            accept(*std::move(advisory));
        else
            refuse({advisory.error().code,
                    QStringLiteral("line %1 ").arg(table.line()) + advisory.error().place,
                    advisory.error().details},
                   format);
        if (const std::optional<Error> reason = stopReason())
            refuse(*reason);
    }
}

FeedReader::FeedReader(FeedSink& sink, FeedLimits limits) : m_sink(sink), m_limits(limits) {}

FeedReader::~FeedReader() = default;

void FeedReader::setStopToken(std::stop_token token)
{
    m_stop = std::move(token);
}

FeedSummary FeedReader::readFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readDevice(file);
    Run run(m_sink, m_limits, m_stop, 0);
    const QFileInfo what(path);
    run.refuse({error::IntakeFileUnreadable, {},
                what.isDir() ? QStringList{error::FileIsFolder} : what.exists() ? QStringList() : QStringList{error::FileIsMissing}});
    return run.summary;
}

FeedSummary FeedReader::readDevice(QIODevice& device)
{
    Run run(m_sink, m_limits, m_stop, device.isSequential() ? 0 : device.size());
    run.readRoot(device);
    return run.summary;
}

} // namespace firebreak
