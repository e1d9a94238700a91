// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/YamlTree.h"

#include "core/catalog/CatalogError.h"

#include <QJsonArray>

#include <yaml.h>

#include <memory>
#include <vector>

namespace firebreak {
namespace {

constexpr std::size_t deepest = 256;

/// A mapping or sequence that is being read.
struct Level
{
    bool isMapping = false;
    bool hasKey = false;
    QString key;
    QJsonObject object;
    QJsonArray array;

    void add(const QJsonValue& value)
    {
        if (!isMapping) {
            array.append(value);
        } else if (!hasKey) {
            key = value.toString();
            hasKey = true;
        } else {
            object.insert(key, value);
            hasKey = false;
        }
    }
};

struct ParserDeleter
{
    void operator()(yaml_parser_t* parser) const
    {
        yaml_parser_delete(parser);
        delete parser;
    }
};

class Event
{
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&m_event); }

    [[nodiscard]] yaml_event_t* operator->() { return &m_event; }
    [[nodiscard]] yaml_event_t* get() { return &m_event; }

private:
    yaml_event_t m_event{};
};

} // namespace

Result<QJsonObject> readYamlTree(const QByteArray& bytes)
{
    std::unique_ptr<yaml_parser_t, ParserDeleter> parser(new yaml_parser_t);
    if (yaml_parser_initialize(parser.get()) == 0)
        return failure(error::ManifestYaml);
    yaml_parser_set_input_string(parser.get(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                                 std::size_t(bytes.size()));
    const auto refuse = [&parser](ErrorCode code) {
        return failure(code, QStringLiteral("line %1").arg(parser->mark.line + 1));
    };
    std::vector<Level> levels;
    while (true) {
        Event event;
        if (yaml_parser_parse(parser.get(), event.get()) == 0)
            return refuse(error::ManifestYaml);
        switch (event->type) {
        case YAML_ALIAS_EVENT:
            return refuse(error::ManifestYaml);
        case YAML_SCALAR_EVENT:
            if (levels.empty())
                return refuse(error::ManifestYaml);
            levels.back().add(QString::fromUtf8(reinterpret_cast<const char*>(event->data.scalar.value),
                                                qsizetype(event->data.scalar.length)));
            break;
        case YAML_MAPPING_START_EVENT:
        case YAML_SEQUENCE_START_EVENT:
            if (levels.size() == deepest)
                return refuse(error::ManifestTooDeep);
            levels.emplace_back();
            levels.back().isMapping = event->type == YAML_MAPPING_START_EVENT;
            break;
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT: {
            const Level level = std::move(levels.back());
            levels.pop_back();
            if (levels.empty()) {
                if (level.isMapping)
                    return level.object;
                return refuse(error::ManifestYaml);
            }
            levels.back().add(level.isMapping ? QJsonValue(level.object) : QJsonValue(level.array));
            break;
        }
        case YAML_STREAM_END_EVENT:
            return refuse(error::ManifestYaml);
        default:
            break;
        }
    }
}

} // namespace firebreak
