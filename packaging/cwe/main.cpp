// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the build: turns a CWE catalogue into the C++ source of the compact table
// (core/catalog/cwe/CweBuiltIn.h).
//     firebreak_cwe_table CATALOGUE OUTPUT
#include "core/catalog/cwe/CweCatalog.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace firebreak;

namespace {

/// A line as a string literal: printable ASCII stands as it is.
QByteArray literal(const QByteArray& line)
{
    QByteArray out = "\"";
    for (const char c : line) {
        if (c == '"' || c == '\\')
            out += QByteArray(1, '\\') + c;
        else if (c >= ' ' && c < 0x7f)
            out += c;
        else // three octal digits: the next character cannot be taken for a fourth
            out += '\\' + QByteArray::number(quint8(c), 8).rightJustified(3, '0');
    }
    return out + '"';
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::fputs("usage: firebreak_cwe_table CATALOGUE OUTPUT\n", stderr);
        return 2;
    }
    QFile input(QFile::decodeName(argv[1]));
    if (!input.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(input.errorString()));
        return 2;
    }
    const Result<CweCatalog> catalog = CweCatalog::read(input.readAll());
    if (!catalog) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(toLogLine(catalog.error())));
        return 1;
    }
    QByteArray source = "// Made by the build from a CWE catalogue: see core/catalog/cwe/CweBuiltIn.h.\n"
                        "#include \"core/catalog/cwe/CweBuiltIn.h\"\n\nnamespace firebreak {\nnamespace {\n\n"
                        "constexpr std::string_view table[] = {\n";
    for (const QByteArray& line : catalog->toTable().split('\n')) {
        if (!line.isEmpty())
            source += "    " + literal(line + '\n') + ",\n";
    }
    source += "};\n\n} // namespace\n\nconst std::string_view* const CweBuiltIn::lines = table;\n"
              "const int CweBuiltIn::lineCount = int(sizeof table / sizeof table[0]);\n\n} // namespace "
              "firebreak\n";
    QSaveFile output(QFile::decodeName(argv[2]));
    if (!output.open(QIODevice::WriteOnly) || output.write(source) != source.size() || !output.commit()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qPrintable(output.errorString()));
        return 2;
    }
    return 0;
}
