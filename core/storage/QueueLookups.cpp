// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueLookups.h"

#include "core/storage/SearchTokens.h"

#include <algorithm>

namespace firebreak {
namespace {

/// Shorter beginnings would gather half of the index: such words are searched whole.
constexpr qsizetype MinPrefix = 3;

Result<RowSet> collect(Result<Statement> select)
{
    if (!select)
        return failure(select.error());
    RowSet rows;
    const auto read = select->forEach([&rows](const Statement& row) { rows.insert(row.integer(0)); });
    if (!read)
        return failure(read.error());
    return rows;
}

/// The first text after all that begin with `prefix`, in the order of bytes.
QString afterPrefix(const QString& prefix)
{
    return prefix + QStringLiteral("\U0010FFFF");
}

Result<RowSet> range(Database& database, QByteArrayView exactSql, QByteArrayView rangeSql, const QString& key,
                     bool isExact)
{
    Result<Statement> select = database.prepare(isExact ? exactSql : rangeSql);
    if (select) {
        select->bind(0, key);
        if (!isExact)
            select->bind(1, afterPrefix(key));
    }
    return collect(std::move(select));
}

bool isPublicId(const QString& text)
{
    return text.startsWith(QLatin1String("CVE-"), Qt::CaseInsensitive)
           || text.startsWith(QLatin1String("GHSA-"), Qt::CaseInsensitive);
}

bool mayBeId(const QString& text)
{
    return text.contains(QLatin1Char('-')) && text.at(0).isLetter();
}

/// The beginning of an id in the spelling ids are kept in.
QString idPrefix(const QString& text)
{
    if (text.startsWith(QLatin1String("CVE-"), Qt::CaseInsensitive))
        return text.toUpper();
    if (text.startsWith(QLatin1String("GHSA-"), Qt::CaseInsensitive))
        return QStringLiteral("GHSA-") + text.mid(5).toLower();
    return text;
}

// CVE ids began in 1999 and have four digits at least behind the year.
constexpr int FirstCveYear = 1999;
constexpr int LastCveYear = 2099;
constexpr qsizetype MinCveDigits = 4;
constexpr qsizetype MaxCveDigits = 9;

bool mayBeCveNumber(const QueueWord& word)
{
    return !word.isExact && word.text.size() >= MinCveDigits && word.text.size() <= MaxCveDigits
           && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The word as an FTS5 string; empty when it holds nothing to search.
QString ftsTerm(const QueueWord& word)
{
    struct Token
    {
        QByteArray text;
        qsizetype begin;
    };
    QByteArray text = word.text.toUtf8();
    QList<Token> tokens;
    search::forEachToken(text, !word.isExact, [&tokens](QByteArrayView token, qsizetype begin, qsizetype) {
        tokens.append({token.toByteArray(), begin});
        return true;
    });
    if (tokens.isEmpty())
        return {};
    const auto isLong = [](const Token& token) { return token.text.size() >= MinPrefix || token.text.contains('.'); };
    // While "log4j-core" is typed, "log4j-c" must not lose what "log4j-" had found.
    if (!word.isExact && tokens.size() > 1 && !isLong(tokens.constLast())) {
        text.truncate(tokens.constLast().begin);
        tokens.removeLast();
    }
    const bool isPrefix = !word.isExact && isLong(tokens.constLast());
    text.replace('\0', ' ');
    text.replace('"', ' '); // parts words just as well
    return QLatin1Char('"') + QString::fromUtf8(text) + (isPrefix ? QLatin1String("\" *") : QLatin1String("\""));
}

Result<RowSet> matching(Database& database, const QString& match)
{
    Result<Statement> select = database.prepare("SELECT rowid FROM queue_fts WHERE queue_fts MATCH ?");
    if (select)
        select->bind(0, match);
    return collect(std::move(select));
}

/// What the CVE ids of every year with this number name.
Result<RowSet> rowsWithCveNumber(Database& database, const QString& digits)
{
    QStringList ids;
    for (int year = FirstCveYear; year <= LastCveYear; ++year)
        ids.append(QStringLiteral("CVE-%1-%2").arg(year).arg(digits));
    return rowsNamed(database, ids);
}

Result<RowSet> numberOrWord(Database& database, const QueueWord& word)
{
    Result<RowSet> rows = rowsWithCveNumber(database, word.text);
    const Result<RowSet> texts = rows ? matching(database, ftsTerm(word)) : rows;
    if (!texts)
        return failure(texts.error());
    rows->unite(*texts);
    return rows;
}

Result<RowSet> idOrWord(Database& database, const QueueWord& word)
{
    Result<RowSet> rows = rowsWithAlias(database, idPrefix(word.text), word.isExact);
    if (!rows || isPublicId(word.text))
        return rows;
    const QString term = ftsTerm(word);
    if (term.isEmpty())
        return rows;
    const Result<RowSet> texts = matching(database, term);
    if (!texts)
        return texts;
    rows->unite(*texts);
    return rows;
}

} // namespace

Result<RowSet> rowsWithTerm(Database& database, const QString& term, bool isExact)
{
    return range(database, "SELECT row FROM queue_term WHERE term = ?",
                 "SELECT row FROM queue_term WHERE term >= ? AND term < ?", term, isExact);
}

Result<RowSet> rowsWithAlias(Database& database, const QString& alias, bool isExact)
{
    return range(database, "SELECT record FROM record_key WHERE key = ?",
                 "SELECT record FROM record_key WHERE key >= ? AND key < ?", QStringLiteral("alias:") + alias, isExact);
}

Result<std::optional<RowSet>> rowsWithWords(Database& database, const QList<QueueWord>& words)
{
    std::optional<RowSet> rows;
    const auto narrow = [&rows](const RowSet& set) {
        if (rows)
            rows->intersect(set);
        else
            rows = set;
    };
    QStringList terms;
    for (const QueueWord& word : words) {
        if (mayBeId(word.text)) {
            const Result<RowSet> set = idOrWord(database, word);
            if (!set)
                return failure(set.error());
            narrow(*set);
        } else if (mayBeCveNumber(word)) {
            const Result<RowSet> set = numberOrWord(database, word);
            if (!set)
                return failure(set.error());
            narrow(*set);
        } else if (const QString term = ftsTerm(word); !term.isEmpty()) {
            terms.append(term);
        }
    }
    if (!terms.isEmpty()) {
        const Result<RowSet> set = matching(database, terms.join(QLatin1String(" AND ")));
        if (!set)
            return failure(set.error());
        narrow(*set);
    }
    return rows;
}

Result<RowSet> rowsNamed(Database& database, const QStringList& ids)
{
    RowSet rows;
    Result<Statement> select = database.prepare("SELECT record FROM record_key WHERE key = ?");
    if (!select)
        return failure(select.error());
    for (const QString& id : ids) {
        select->bind(0, QStringLiteral("alias:") + idPrefix(id));
        const auto read = select->forEach([&rows](const Statement& row) { rows.insert(row.integer(0)); });
        if (!read)
            return failure(read.error());
    }
    return rows;
}

Result<QList<qint64>> peopleNamed(Database& database, const QString& text)
{
    Result<Statement> select = database.prepare("SELECT key, name FROM queue_person");
    if (!select)
        return failure(select.error());
    QList<qint64> keys;
    const auto read = select->forEach([&](const Statement& row) {
        if (row.text(1).contains(text, Qt::CaseInsensitive))
            keys.append(row.integer(0));
    });
    if (!read)
        return failure(read.error());
    return keys;
}

Result<qint64> personKey(Database& database, const RecordId& person)
{
    Result<Statement> select = database.prepare("SELECT key FROM queue_person WHERE id = ?");
    if (!select)
        return failure(select.error());
    select->bind(0, person.toBytes());
    const Result<bool> row = select->step();
    if (!row)
        return failure(row.error());
    return *row ? select->integer(0) : 0;
}

} // namespace firebreak
