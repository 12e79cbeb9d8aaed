// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/parts.h"

namespace clew::domain {

CharacteristicClass classOf(CharacteristicType type)
{
    using Type = CharacteristicType;
    if (type == Type::Other)
        return CharacteristicClass::Other;
    if (type <= Type::Chamfer)
        return CharacteristicClass::Size;
    if (type <= Type::SurfaceProfile)
        return CharacteristicClass::Form;
    if (type <= Type::TotalRunout)
        return CharacteristicClass::Location;
    switch (type) {
    case Type::Roughness:
        return CharacteristicClass::Roughness;
    case Type::Thread:
        return CharacteristicClass::Thread;
    case Type::Visual:
        return CharacteristicClass::Visual;
    default:
        return CharacteristicClass::Note;
    }
}

} // namespace clew::domain
