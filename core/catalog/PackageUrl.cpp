// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/PackageUrl.h"

#include "core/catalog/PurlType.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string_view>

namespace firebreak {
namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
constexpr bool isLetter(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

QString at(const char* component)
{
    return QString(QLatin1String(component));
}

int hexValue(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

Result<QString> decoded(QStringView text, const char* component)
{
    if (!text.contains(u'%'))
        return text.toString();
    const QByteArray raw = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '%') {
            bytes.append(raw.at(i));
            continue;
        }
        const int high = i + 2 < raw.size() ? hexValue(QLatin1Char(raw.at(i + 1))) : -1;
        const int low = i + 2 < raw.size() ? hexValue(QLatin1Char(raw.at(i + 2))) : -1;
        if (high < 0 || low < 0)
            return failure(error::PurlEscape, at(component));
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString out = decoder(bytes);
    if (decoder.hasError())
        return failure(error::PurlEscape, at(component));
    return out;
}

/// Everything but letters, digits, ".-_~" and ":" is percent-encoded; "/" too unless it separates.
void appendEncoded(QString& out, QStringView text, bool isSlashKept)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const QLatin1Char c(byte);
        if (isLetter(c) || isDigit(c) ||
            (byte != 0 && std::string_view(".-_~:").find(byte) != std::string_view::npos) ||
            (isSlashKept && byte == '/')) {
            out.append(c);
        } else {
            out.append(u'%');
            out.append(QLatin1Char(digits[(byte >> 4) & 0xF]));
            out.append(QLatin1Char(digits[byte & 0xF]));
        }
    }
}

void fold(QString& text, PurlType::Fold how)
{
    if (how == PurlType::Fold::Lower)
        text = text.toLower();
    else if (how == PurlType::Fold::Upper)
        text = text.toUpper();
}

/// Segments without the empty ones and, in a subpath, without "." and "..".
QString joinedSegments(QStringView text, bool isSubpath)
{
    QStringList segments;
    for (const QStringView segment : text.split(u'/', Qt::SkipEmptyParts)) {
        if (!isSubpath || (segment != QLatin1String(".") && segment != QLatin1String("..")))
            segments.append(segment.toString());
    }
    return segments.join(u'/');
}

bool isType(QStringView type)
{
    return !type.isEmpty() && isLower(type.front()) && std::all_of(type.cbegin(), type.cend(), [](QChar c) {
        return isLower(c) || isDigit(c) || c == u'.' || c == u'-';
    });
}

bool isQualifierKey(QStringView key)
{
    return !key.isEmpty() && isLower(key.front()) && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return isLower(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
}

/// A git type's namespace is the host alone and its name the path of the repository there, so both have one form:
/// what a namespace has beyond its first segment is of the path.
void splitRepository(PackageUrl::Parts& parts)
{
    const qsizetype slash = parts.nameSpace.indexOf(u'/');
    if (slash >= 0) {
        parts.name.prepend(parts.nameSpace.mid(slash + 1) + u'/');
        parts.nameSpace.truncate(slash);
    }
    parts.name = joinedSegments(parts.name, false);
}

/// What a type does to a name beyond its letter case.
void normaliseName(PackageUrl::Parts& parts)
{
    if (parts.type == QLatin1String("pypi") || parts.type == QLatin1String("hackage")) {
        parts.name.replace(u'_', u'-');
    } else if (parts.type == QLatin1String("pub")) {
        for (QChar& c : parts.name) {
            if (!isLower(c) && !isDigit(c))
                c = u'_';
        }
    } else if (parts.type == QLatin1String("mlflow")) {
        // Azure's registries tell letter case apart, those of Databricks do not.
        for (const auto& [key, value] : parts.qualifiers) {
            if (key == QLatin1String("repository_url") && value.contains(QLatin1String("databricks")))
                parts.name = parts.name.toLower();
        }
    }
}

bool isChromeExtensionVersion(QStringView version)
{
    const QList<QStringView> numbers = version.split(u'.');
    return numbers.size() <= 4 && std::all_of(numbers.cbegin(), numbers.cend(), [](QStringView number) {
               return !number.isEmpty() && std::all_of(number.cbegin(), number.cend(), isDigit);
           });
}

/// The rules of the type; none: an error.
std::optional<Error> objectionOf(const PackageUrl::Parts& parts, const PurlType& type)
{
    if (type.nameSpace == PurlType::Namespace::Required && parts.nameSpace.isEmpty())
        return Error{error::PurlNamespaceMissing, at("namespace"), {}};
    if (type.nameSpace == PurlType::Namespace::Prohibited && !parts.nameSpace.isEmpty())
        return Error{error::PurlNamespaceForbidden, at("namespace"), {}};
    if (type.requiredQualifier.size() > 0 &&
        std::none_of(parts.qualifiers.cbegin(), parts.qualifiers.cend(),
                     [&type](const auto& qualifier) { return qualifier.first == type.requiredQualifier; }))
        return Error{error::PurlQualifierMissing, at("qualifiers"), {QString(type.requiredQualifier)}};
    if (parts.type == QLatin1String("cpan") && parts.name.contains(QLatin1String("::")))
        return Error{error::PurlNameCharacters, at("name"), {}};
    if (parts.type == QLatin1String("cocoapods") &&
        (parts.name.startsWith(u'.') || parts.name.contains(u'+') ||
         std::any_of(parts.name.cbegin(), parts.name.cend(), [](QChar c) { return c.isSpace(); })))
        return Error{error::PurlNameCharacters, at("name"), {}};
    if (parts.type == QLatin1String("chrome-extension")) {
        if (parts.name.size() != 32 || !std::all_of(parts.name.cbegin(), parts.name.cend(),
                                                    [](QChar c) { return c >= u'a' && c <= u'p'; }))
            return Error{error::PurlNameCharacters, at("name"), {}};
        if (!parts.version.isEmpty() && !isChromeExtensionVersion(parts.version))
            return Error{error::PurlVersionCharacters, at("version"), {}};
    }
    return std::nullopt;
}

Result<PackageUrl::Qualifiers> parsedQualifiers(QStringView text)
{
    PackageUrl::Qualifiers qualifiers;
    for (const QStringView pair : text.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QStringView key = equals < 0 ? pair : pair.left(equals);
        const Result<QString> value =
            decoded(equals < 0 ? QStringView() : pair.mid(equals + 1), "qualifiers");
        if (!value)
            return failure(value.error());
        qualifiers.append({key.toString(), *value});
    }
    return qualifiers;
}

/// Where a version begins in "namespace/name@version": at the last "@" that does not begin a segment, since
/// some write npm's scope without encoding it.
qsizetype versionMark(QStringView path)
{
    for (qsizetype i = path.lastIndexOf(u'@'); i > 0; i = path.left(i).lastIndexOf(u'@')) {
        if (path.at(i - 1) != u'/')
            return i;
    }
    return -1;
}

/// Puts namespace and name of `path` into `parts`.
std::optional<Error> splitPath(QStringView path, PackageUrl::Parts& parts)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    // A git type's namespace is the host alone: its name is the path of the repository there.
    const qsizetype slash = parts.type == QLatin1String("git") ? path.indexOf(u'/') : path.lastIndexOf(u'/');
    const Result<QString> name = decoded(path.mid(slash + 1), "name");
    const Result<QString> nameSpace = decoded(slash < 0 ? QStringView() : path.left(slash), "namespace");
    if (!name || !nameSpace)
        return name ? nameSpace.error() : name.error();
    parts.name = *name;
    parts.nameSpace = *nameSpace;
    return std::nullopt;
}

} // namespace

Result<PackageUrl> PackageUrl::build(Parts parts, Rules rules)
{
    parts.type = parts.type.toLower();
    if (!isType(parts.type))
        return failure(error::PurlType, at("type"));
    const PurlType& type = PurlType::of(parts.type);

    for (auto& [key, value] : parts.qualifiers) {
        key = key.toLower();
        if (!isQualifierKey(key))
            return failure(error::PurlQualifierKey, at("qualifiers"), {key});
    }
    std::stable_sort(parts.qualifiers.begin(), parts.qualifiers.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto repeated = std::adjacent_find(parts.qualifiers.cbegin(), parts.qualifiers.cend(),
                                             [](const auto& a, const auto& b) { return a.first == b.first; });
    if (repeated != parts.qualifiers.cend())
        return failure(error::PurlQualifierRepeated, at("qualifiers"), {repeated->first});
    parts.qualifiers.removeIf([](const auto& qualifier) { return qualifier.second.isEmpty(); });

    parts.nameSpace = joinedSegments(parts.nameSpace, false);
    parts.subpath = joinedSegments(parts.subpath, true);
    if (parts.type == QLatin1String("git"))
        splitRepository(parts);
    while (parts.name.startsWith(u'/'))
        parts.name.remove(0, 1);
    while (parts.name.endsWith(u'/'))
        parts.name.chop(1);
    if (parts.name.isEmpty())
        return failure(error::PurlName, at("name"));
    fold(parts.nameSpace, type.foldNamespace);
    fold(parts.name, type.foldName);
    fold(parts.version, type.foldVersion);
    fold(parts.subpath, type.foldSubpath);
    normaliseName(parts);
    if (rules == Rules::All) {
        if (const std::optional<Error> objection = objectionOf(parts, type))
            return failure(*objection);
    }
    return PackageUrl(std::move(parts));
}

Result<PackageUrl> PackageUrl::parse(QStringView text, Rules rules)
{
    Parts parts;
    const qsizetype hash = text.lastIndexOf(u'#');
    if (hash >= 0) {
        const Result<QString> subpath = decoded(text.mid(hash + 1), "subpath");
        if (!subpath)
            return failure(subpath.error());
        parts.subpath = *subpath;
        text = text.left(hash);
    }
    const qsizetype query = text.lastIndexOf(u'?');
    if (query >= 0) {
        Result<Qualifiers> qualifiers = parsedQualifiers(text.mid(query + 1));
        if (!qualifiers)
            return failure(qualifiers.error());
        parts.qualifiers = *std::move(qualifiers);
        text = text.left(query);
    }
    if (!text.startsWith(QLatin1String("pkg:"), Qt::CaseInsensitive))
        return failure(error::PurlScheme, at("scheme"));
    text = text.mid(4);
    while (text.startsWith(u'/'))
        text = text.mid(1);

    const qsizetype slash = text.indexOf(u'/');
    parts.type = text.left(slash < 0 ? text.size() : slash).toString().toLower();
    if (!isType(parts.type))
        return failure(error::PurlType, at("type"));
    QStringView path = slash < 0 ? QStringView() : text.mid(slash + 1);
    while (path.startsWith(u'/'))
        path = path.mid(1);

    const qsizetype version = versionMark(path);
    if (version >= 0) {
        const Result<QString> value = decoded(path.mid(version + 1), "version");
        if (!value)
            return failure(value.error());
        parts.version = *value;
        path = path.left(version);
    } else if (const qsizetype mark = path.lastIndexOf(u'@'); mark >= 0 && !path.mid(mark).contains(u'/')) {
        // "pkg:swift/github.com/Alamofire/@5.4.3": the name before the version is empty.
        return failure(error::PurlName, at("name"));
    }
    if (const std::optional<Error> error = splitPath(path, parts))
        return failure(*error);
    return build(std::move(parts), rules);
}

QString PackageUrl::qualifier(QStringView key) const
{
    for (const auto& [name, value] : m_parts.qualifiers) {
        if (name == key)
            return value;
    }
    return {};
}

QString PackageUrl::toText() const
{
    QString out = QStringLiteral("pkg:") + m_parts.type + u'/';
    if (!m_parts.nameSpace.isEmpty()) {
        appendEncoded(out, m_parts.nameSpace, true);
        out.append(u'/');
    }
    // Without a host before it, a path's first segment would be read as one.
    appendEncoded(out, m_parts.name,
                  m_parts.type == QLatin1String("git") && !m_parts.nameSpace.isEmpty());
    if (!m_parts.version.isEmpty()) {
        out.append(u'@');
        appendEncoded(out, m_parts.version, false);
    }
    QChar mark = u'?';
    for (const auto& [key, value] : m_parts.qualifiers) {
        out.append(mark).append(key).append(u'=');
        appendEncoded(out, value, false);
        mark = u'&';
    }
    if (!m_parts.subpath.isEmpty()) {
        out.append(u'#');
        appendEncoded(out, m_parts.subpath, true);
    }
    return out;
}

PackageUrl PackageUrl::withoutVersion() const
{
    Parts parts;
    parts.type = m_parts.type;
    parts.nameSpace = m_parts.nameSpace;
    parts.name = m_parts.name;
    return PackageUrl(std::move(parts));
}

} // namespace firebreak
