// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace clew::bench {

namespace {

template<typename Part>
double medianRatio(const Pairs& pairs, Part part)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(pairs.ours.size(), pairs.plain.size()); ++i)
        ratios.push_back(part(pairs.ours[i]) / part(pairs.plain[i]));
    return median(std::move(ratios));
}

QString number(double value)
{
    return value >= 1000 ? QString::number(value, 'f', 0) : QString::number(value, 'f', value >= 10 ? 1 : 3);
}

QString goalText(const QJsonObject& figure)
{
    QString text;
    if (figure.contains(u"goal"))
        text = (figure[u"more_is_better"].toBool() ? QStringLiteral(">= ") : QStringLiteral("<= ")) +
               number(figure[u"goal"].toDouble());
    if (figure.contains(u"ratio_goal"))
        text += QStringLiteral("  <= %1 x").arg(figure[u"ratio_goal"].toDouble());
    return text.isEmpty() ? QStringLiteral("-") : text;
}

void printLine(const QJsonObject& figure)
{
    const bool hasGoal = figure.contains(u"goal") || figure.contains(u"ratio_goal");
    const QString cpu = figure.contains(u"cpu") ? number(figure[u"cpu"].toDouble()) : QStringLiteral("-");
    const QString ratio =
        figure.contains(u"ratio") ? QString::number(figure[u"ratio"].toDouble(), 'f', 2) : QStringLiteral("-");
    std::printf("%-58s %10s %10s %-10s %8s  %-18s %s\n", qPrintable(figure[u"name"].toString()),
                qPrintable(number(figure[u"wall"].toDouble())), qPrintable(cpu), qPrintable(figure[u"unit"].toString()),
                qPrintable(ratio), qPrintable(goalText(figure)),
                !hasGoal                  ? ""
                : figure[u"met"].toBool() ? "met"
                                          : "MISSED");
}

} // namespace

double Pairs::cpuRatio() const
{
    return medianRatio(*this, [](const Taken& taken) { return taken.cpuMs; });
}

double Pairs::wallRatio() const
{
    return medianRatio(*this, [](const Taken& taken) { return taken.wallMs; });
}

bool Figure::isMet() const
{
    const bool first = !goal || (moreIsBetter ? wall >= *goal : wall <= *goal);
    return first && (!ratioGoal || (ratio && *ratio <= *ratioGoal));
}

QJsonObject Figure::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("unit"), unit},
                     {QStringLiteral("wall"), wall},
                     {QStringLiteral("more_is_better"), moreIsBetter},
                     {QStringLiteral("met"), isMet()}};
    if (cpu)
        json.insert(QStringLiteral("cpu"), *cpu);
    if (goal)
        json.insert(QStringLiteral("goal"), *goal);
    if (ratio)
        json.insert(QStringLiteral("ratio"), *ratio);
    if (ratioGoal)
        json.insert(QStringLiteral("ratio_goal"), *ratioGoal);
    return json;
}

void keepFigures(const QString& file, const std::vector<Figure>& figures)
{
    QFile out(file);
    if (!out.open(QIODevice::Append))
        qFatal("%s can't be written", qPrintable(file));
    for (const Figure& figure : figures) {
        printLine(figure.toJson());
        out.write(QJsonDocument(figure.toJson()).toJson(QJsonDocument::Compact) + '\n');
    }
}

int printTable(const QString& file, const QString& jsonFile)
{
    QFile in(file);
    QFile out(jsonFile);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        qFatal("%s or %s can't be opened", qPrintable(file), qPrintable(jsonFile));
    QJsonArray figures;
    std::printf("%-58s %10s %10s %-10s %8s  %-18s\n", "", "wall", "cpu", "unit", "x plain", "goal");
    while (!in.atEnd()) {
        const QJsonObject figure = QJsonDocument::fromJson(in.readLine()).object();
        printLine(figure);
        figures.append(figure);
    }
    out.write(QJsonDocument(QJsonObject{{QStringLiteral("figures"), figures}}).toJson());
    return 0;
}

} // namespace clew::bench
