// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/chemical_element.h"

#include <QSet>

namespace clew::domain {

bool isChemicalElement(const QString& symbol)
{
    static const QSet<QString> elements = [] {
        const QStringList symbols =
            QStringLiteral("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As "
                           "Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu "
                           "Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U")
                .split(QLatin1Char(' '));
        return QSet<QString>(symbols.begin(), symbols.end());
    }();
    return elements.contains(symbol);
}

} // namespace clew::domain
