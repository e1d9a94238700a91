// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Contrast.h"

#include <cmath>
#include <utility>

namespace firebreak::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    double light = luminance(a);
    double dark = luminance(b);
    if (light < dark)
        std::swap(light, dark);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace firebreak::ui
