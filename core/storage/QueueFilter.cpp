// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueFilter.h"

#include "core/storage/QueueLookups.h"

#include <sqlite3.h>

#include <cmath>

namespace firebreak {
namespace {

constexpr char RowSetType[] = "firebreak-row-set";
/// naturalNumber() of ids that are no CVE ids begins here.
constexpr qint64 FirstOtherNumber = qint64(1) << 62;

void inRows(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* set = static_cast<const RowSet*>(sqlite3_value_pointer(arguments[0], RowSetType));
    sqlite3_result_int(context, set && set->contains(sqlite3_value_int64(arguments[1])) ? 1 : 0);
}

QByteArray operatorOf(QueueComparison comparison)
{
    switch (comparison) {
    case QueueComparison::Equal:
        return " = ?";
    case QueueComparison::Less:
        return " < ?";
    case QueueComparison::LessOrEqual:
        return " <= ?";
    case QueueComparison::Greater:
        return " > ?";
    case QueueComparison::GreaterOrEqual:
        return " >= ?";
    }
    return " = ?";
}

} // namespace

/// Walks a query once. A part that is only "the row is in this set" stays a set as long as it can, so that sets meet in
/// memory and not once per row.
class QueueFilterCompiler
{
public:
    QueueFilterCompiler(Database& database, const QueueViewer& viewer)
        : m_database(database)
        , m_viewer(viewer)
    {}

    Result<QueueFilter> compile(const QueueNode& root)
    {
        Result<Part> part = this->part(root);
        if (!part)
            return failure(part.error());
        QueueFilter filter;
        if (part->set) {
            filter.m_isWithinAll = true;
            filter.m_sets.push_back(std::move(*part->set));
            filter.m_within = &filter.m_sets.back();
            filter.m_where = "in_rows(?, row)";
            filter.m_values.emplace_back(filter.m_within);
            return filter;
        }
        filter.m_where = part->sql;
        for (Bound& bound : part->values) {
            if (auto* set = std::get_if<RowSet>(&bound)) {
                filter.m_sets.push_back(std::move(*set));
                filter.m_values.emplace_back(&filter.m_sets.back());
            } else if (const auto* number = std::get_if<double>(&bound)) {
                filter.m_values.emplace_back(*number);
            } else {
                filter.m_values.emplace_back(std::get<qint64>(bound));
            }
        }
        if (part->within)
            filter.m_within = &filter.m_sets[*part->within];
        return filter;
    }

private:
    using Bound = std::variant<qint64, double, RowSet>;

    /// A condition: either a set, or SQL with its values; empty SQL without a set is true of every row.
    struct Part
    {
        QByteArray sql;
        std::vector<Bound> values;
        std::optional<RowSet> set;
        std::optional<std::size_t> within; ///< which of the sets among `values` every match is in
        bool isTrue() const { return sql.isEmpty() && !set; }
    };

    static Part sqlPart(QByteArray sql, std::vector<Bound> values = {})
    {
        return {std::move(sql), std::move(values), std::nullopt, std::nullopt};
    }
    static Part setPart(RowSet set) { return {{}, {}, std::move(set), std::nullopt}; }

    /// A set that can stay one no longer.
    static void toSql(Part& part)
    {
        if (!part.set)
            return;
        part.sql = "in_rows(?, row)";
        part.values.emplace_back(std::move(*part.set));
        part.set.reset();
        part.within = 0;
    }

    static std::size_t setsAmong(const std::vector<Bound>& values)
    {
        std::size_t sets = 0;
        for (const Bound& bound : values)
            sets += std::holds_alternative<RowSet>(bound) ? 1 : 0;
        return sets;
    }

    Result<Part> part(const QueueNode& node)
    {
        switch (node.kind) {
        case QueueNode::Kind::And:
            return all(node);
        case QueueNode::Kind::Or:
            return any(node);
        case QueueNode::Kind::Not:
            return negated(node);
        case QueueNode::Kind::Text:
            return words({node.text});
        case QueueNode::Kind::Field:
            return field(node);
        }
        return Part();
    }

    Result<Part> words(const QList<QueueWord>& words)
    {
        Result<std::optional<RowSet>> rows = rowsWithWords(m_database, words);
        if (!rows)
            return failure(rows.error());
        return *rows ? setPart(std::move(**rows)) : Part();
    }

    Result<Part> all(const QueueNode& node)
    {
        QList<QueueWord> free; // searched in one go
        std::vector<Part> parts;
        for (const QueueNode& child : node.children) {
            if (child.kind == QueueNode::Kind::Text) {
                free.append(child.text);
                continue;
            }
            Result<Part> part = this->part(child);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        }
        if (!free.isEmpty()) {
            Result<Part> part = words(free);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        }
        return joined(std::move(parts));
    }

    static Part joined(std::vector<Part> parts)
    {
        std::optional<RowSet> set;
        Part sum;
        for (Part& part : parts) {
            if (part.set) {
                set ? set->intersect(*part.set) : void(set = std::move(part.set));
            } else if (!part.isTrue()) {
                append(sum, " AND ", std::move(part));
            }
        }
        if (!set)
            return sum;
        Part first = setPart(std::move(*set));
        if (sum.sql.isEmpty())
            return first;
        toSql(first);
        append(first, " AND ", std::move(sum));
        first.within = 0;
        return first;
    }

    static void append(Part& sum, const char* between, Part part)
    {
        if (!sum.within && part.within && QByteArrayView(between) == QByteArrayView(" AND "))
            sum.within = setsAmong(sum.values) + *part.within;
        if (!sum.sql.isEmpty())
            sum.sql += between;
        sum.sql += '(' + part.sql + ')';
        for (Bound& bound : part.values)
            sum.values.push_back(std::move(bound));
    }

    Result<Part> any(const QueueNode& node)
    {
        std::optional<RowSet> set;
        Part sum;
        for (const QueueNode& child : node.children) {
            Result<Part> part = this->part(child);
            if (!part || part->isTrue())
                return part;
            if (part->set)
                set ? set->unite(*part->set) : void(set = std::move(part->set));
            else
                append(sum, " OR ", std::move(*part));
        }
        if (!set)
            return sum;
        Part last = setPart(std::move(*set));
        if (sum.sql.isEmpty())
            return last;
        toSql(last);
        append(sum, " OR ", std::move(last));
        sum.within.reset();
        return sum;
    }

    Result<Part> negated(const QueueNode& node)
    {
        Result<Part> part = this->part(node.children.constFirst());
        if (!part)
            return part;
        if (part->isTrue())
            return sqlPart("0");
        toSql(*part);
        part->sql = "NOT (" + part->sql + ')';
        part->within.reset();
        return part;
    }

    Result<Part> field(const QueueNode& node)
    {
        const bool isNone = std::holds_alternative<QueueNone>(node.value);
        switch (node.field) {
        case QueueField::State:
            return sqlPart("state = ?", {qint64(std::get<QueueState>(node.value))});
        case QueueField::Severity:
            if (isNone)
                return sqlPart("severity = 0");
            return sqlPart("severity > 0 AND severity" + operatorOf(node.comparison),
                           {qint64(std::get<Severity>(node.value))});
        case QueueField::Kev:
            return sqlPart("kev = ?", {qint64(std::get<bool>(node.value))});
        case QueueField::Source:
            return sqlPart("(sources & ?) <> 0", {qint64(1) << int(std::get<AdvisorySource>(node.value))});
        case QueueField::Cvss:
            return number("score", 10, node);
        case QueueField::Epss:
            return number("epss", 1e6, node);
        case QueueField::Comments:
            return number("comments", 1, node);
        case QueueField::Received:
            return moment("received", node);
        case QueueField::Updated:
            return moment("updated", node);
        case QueueField::Owner:
            return owner(node);
        case QueueField::Label:
            return term("label:", true, node);
        case QueueField::Cwe:
            return term("cwe:", true, node);
        case QueueField::Package:
            return term("package:", false, node);
        case QueueField::Cve:
        case QueueField::Id:
            return id(node);
        }
        return Part();
    }

    /// The column holds whole numbers; `scale` of them are one of the query's.
    static Part number(const QByteArray& column, double scale, const QueueNode& node)
    {
        if (std::holds_alternative<QueueNone>(node.value))
            return sqlPart(column + " < 0");
        const double wanted = std::get<double>(node.value) * scale;
        // Rounded away from the noise of the multiplication; beyond that a finer number than is kept stays exact.
        const double clean = std::abs(wanted - std::round(wanted)) < 1e-6 ? std::round(wanted) : wanted;
        return sqlPart(column + " >= 0 AND " + column + operatorOf(node.comparison), {clean});
    }

    Part moment(const QByteArray& column, const QueueNode& node) const
    {
        return sqlPart(column + operatorOf(node.comparison), {toMs(std::get<QueueMoment>(node.value).at(m_viewer.now))});
    }

    Result<Part> owner(const QueueNode& node)
    {
        if (std::holds_alternative<QueueNone>(node.value))
            return sqlPart("owner = 0");
        QList<qint64> keys;
        if (const auto* word = std::get_if<QueueWord>(&node.value)) {
            Result<QList<qint64>> named = peopleNamed(m_database, word->text);
            if (!named)
                return failure(named.error());
            keys = std::move(*named);
        } else if (m_viewer.person) {
            const Result<qint64> key = personKey(m_database, *m_viewer.person);
            if (!key)
                return failure(key.error());
            keys = {*key};
        }
        keys.removeAll(0);
        if (keys.isEmpty())
            return sqlPart("0");
        Part part = sqlPart("owner IN (?" + QByteArray(",?").repeated(keys.size() - 1) + ')');
        part.values.assign(keys.begin(), keys.end());
        return part;
    }

    Result<Part> term(const char* prefix, bool isAlwaysExact, const QueueNode& node)
    {
        const auto* word = std::get_if<QueueWord>(&node.value);
        const QString term = QLatin1String(prefix) + (word ? word->text : QString());
        Result<RowSet> rows = rowsWithTerm(m_database, term, word && (isAlwaysExact || word->isExact));
        if (!rows)
            return failure(rows.error());
        Part part = setPart(std::move(*rows));
        if (word)
            return part;
        toSql(part); // `none`: no such term at all
        part.sql = "NOT " + part.sql;
        part.within.reset();
        return part;
    }

    Result<Part> id(const QueueNode& node)
    {
        const auto* word = std::get_if<QueueWord>(&node.value);
        if (!word) {
            const bool isCve = node.field == QueueField::Cve;
            return sqlPart(isCve ? "number >= ?" : "number = ?", {FirstOtherNumber});
        }
        QString text = word->text;
        if (node.field == QueueField::Cve && !text.startsWith(QLatin1String("CVE-")))
            text.prepend(QLatin1String("CVE-")); // `cve:2024-1`
        Result<RowSet> rows = rowsWithAlias(m_database, text, word->isExact);
        if (!rows)
            return failure(rows.error());
        return setPart(std::move(*rows));
    }

    Database& m_database;
    const QueueViewer& m_viewer;
};

Result<void> QueueFilter::prepareConnection(Database& database)
{
    const int code = sqlite3_create_function_v2(database.handle(), "in_rows", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                                nullptr, inRows, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(storageError(database.handle(), code, QStringLiteral("in_rows")));
    return {};
}

Result<QueueFilter> QueueFilter::compile(Database& database, const QueueQuery& query, const QueueViewer& viewer)
{
    return QueueFilterCompiler(database, viewer).compile(query.root);
}

void QueueFilter::bind(Statement& statement, int first) const
{
    for (const Value& value : m_values) {
        if (const auto* const* set = std::get_if<const RowSet*>(&value))
            statement.bindPointer(first++, *set, RowSetType);
        else if (const auto* number = std::get_if<double>(&value))
            statement.bind(first++, *number);
        else
            statement.bind(first++, std::get<qint64>(value));
    }
}

} // namespace firebreak
