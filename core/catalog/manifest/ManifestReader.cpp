// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/ManifestReader.h"

#include "core/catalog/manifest/CycloneDxReader.h"
#include "core/catalog/manifest/ManifestNode.h"
#include "core/catalog/manifest/SpdxRdf.h"
#include "core/catalog/manifest/SpdxReader.h"
#include "core/catalog/manifest/SpdxTagValue.h"
#include "core/catalog/manifest/XmlTree.h"
#include "core/catalog/manifest/YamlTree.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace firebreak {
namespace {

/// UTF-8 without its mark, whatever it was.
Result<QByteArray> toUtf8(const QByteArray& bytes)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    QStringDecoder decoder(*encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return failure(error::ManifestUtf8);
    return text.toUtf8();
}

Result<Manifest> readJson(const QByteArray& bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(fault.offset).count('\n') + 1;
        const ErrorCode code =
            fault.error == QJsonParseError::DeepNesting ? error::ManifestTooDeep : error::ManifestJson;
        return failure(code, QStringLiteral("line %1").arg(line));
    }
    const QJsonObject root = document.object();
    if (ManifestNode::text(root, "bomFormat") == QLatin1String("CycloneDX"))
        return readCycloneDx(root, ManifestFormat::CycloneDxJson, ManifestNode::text(root, "specVersion"));
    if (root.contains(QLatin1String("spdxVersion")))
        return readSpdx(root, ManifestFormat::SpdxJson);
    const QJsonValue context = root.value(QLatin1String("@context"));
    if (context.toString().contains(QLatin1String("spdx.org/rdf/3")) ||
        context.toArray().first().toString().contains(QLatin1String("spdx.org/rdf/3")))
        return readSpdx3(root);
    return failure(error::ManifestFormatUnknown);
}

Result<Manifest> readXml(const QByteArray& bytes)
{
    const QLatin1String cycloneDx("http://cyclonedx.org/schema/bom/");
    const Result<XmlTree> tree = XmlTree::read(bytes);
    if (!tree)
        return failure(tree.error());
    if (tree->rootName == QLatin1String("RDF"))
        return readSpdxRdf(bytes);
    if (tree->rootName == QLatin1String("bom") && tree->rootNamespace.startsWith(cycloneDx))
        return readCycloneDx(tree->root, ManifestFormat::CycloneDxXml,
                             tree->rootNamespace.mid(cycloneDx.size()));
    if (tree->rootName == QLatin1String("Document") && tree->root.contains(QLatin1String("spdxVersion")))
        return readSpdx(tree->root, ManifestFormat::SpdxXml);
    return failure(error::ManifestFormatUnknown);
}

/// Whether a line begins with `word`.
bool hasLine(const QByteArray& bytes, const char* word)
{
    return bytes.startsWith(word) || bytes.contains(QByteArray("\n") + word);
}

} // namespace

Result<Manifest> readManifest(const QByteArray& bytes)
{
    if (bytes.size() > largestManifest)
        return failure(error::ManifestTooLarge, {}, {QString::number(bytes.size())});
    const Result<QByteArray> text = toUtf8(bytes);
    if (!text)
        return failure(text.error());
    const QByteArray start = text->left(512).trimmed();
    if (start.isEmpty())
        return failure(error::ManifestFormatUnknown);
    if (start.startsWith('{') || start.startsWith('['))
        return readJson(*text);
    if (start.startsWith('<'))
        return readXml(*text);
    if (hasLine(*text, "SPDXVersion:")) {
        const Result<QJsonObject> tree =
            readSpdxTagValue(QString::fromUtf8(*text)
                                 .replace(QLatin1String("\r\n"), QLatin1String("\n"))
                                 .replace(u'\r', u'\n'));
        return tree ? readSpdx(*tree, ManifestFormat::SpdxTagValue) : Result<Manifest>(failure(tree.error()));
    }
    if (hasLine(*text, "spdxVersion:") || hasLine(*text, "\"spdxVersion\":")) {
        const Result<QJsonObject> tree = readYamlTree(*text);
        return tree ? readSpdx(*tree, ManifestFormat::SpdxYaml) : Result<Manifest>(failure(tree.error()));
    }
    return failure(error::ManifestFormatUnknown);
}

} // namespace firebreak
