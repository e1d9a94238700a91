// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace firebreak::test {
namespace {

/// Blanks comments and the insides of string and character literals, keeping every line break and column.
class Blanker
{
public:
    explicit Blanker(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] QString blanked()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankUntil(QStringLiteral("\n"), false);
            else if (startsWith("/*"))
                blankUntil(QStringLiteral("*/"), true);
            else if (startsWith("R\""))
                blankRawString();
            else if (m_text.at(m_at) == u'"')
                blankQuoted(u'"');
            else if (m_text.at(m_at) == u'\'' && !isDigitSeparator())
                blankQuoted(u'\'');
            else
                ++m_at;
        }
        return m_text;
    }

private:
    [[nodiscard]] bool startsWith(const char* what) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(what));
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber() && m_at + 1 < m_text.size() &&
               m_text.at(m_at + 1).isLetterOrNumber() &&
               !(m_text.at(m_at - 1) == u'u' || m_text.at(m_at - 1) == u'U' || m_text.at(m_at - 1) == u'L');
    }

    void blank(qsizetype end)
    {
        for (; m_at < end && m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'\n')
                m_text[m_at] = u' ';
        }
    }

    void blankUntil(const QString& end, bool includingIt)
    {
        const qsizetype found = m_text.indexOf(end, m_at + (includingIt ? 2 : 0));
        blank(found < 0 ? m_text.size() : found + (includingIt ? end.size() : 0));
    }

    void blankRawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        m_at = open + 1;
        blank(close < 0 ? m_text.size() : close);
        m_at += end.size();
    }

    void blankQuoted(QChar quote)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n')
            blank(m_at + (m_text.at(m_at) == u'\\' ? 2 : 1));
        ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QString SourceFile::folder() const { return path.section(u'/', 0, -2); }

QString SourceFile::stem() const { return path.section(u'/', -1).section(u'.', 0, 0); }

bool SourceFile::isHeader() const { return path.endsWith(QLatin1String(".h")); }

SourceTree SourceTree::read(const QString& root)
{
    QStringList paths;
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("tests"), QStringLiteral("ui")}) {
        QDirIterator walk(QDir(root).filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(QDir(root).relativeFilePath(walk.next()));
    }
    paths.sort();

    SourceTree tree;
    for (const QString& path : std::as_const(paths)) {
        QFile file(QDir(root).filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        tree.add(path, QString::fromUtf8(file.readAll()));
    }
    return tree;
}

void SourceTree::add(const QString& path, const QString& text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\b"));
    SourceFile file{path, text.split(u'\n'), Blanker(text).blanked().split(u'\n')};
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (include.match(file.code.at(i)).hasMatch())
            file.code[i] = file.lines.at(i);
    }
    m_indexByPath.insert(path, m_files.size());
    m_files.append(std::move(file));
}

} // namespace firebreak::test
