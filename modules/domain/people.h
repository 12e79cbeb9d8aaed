// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/fields.h"

namespace clew::domain {

using CustomerId = Id<struct Customer>;
using SupplierId = Id<struct Supplier>;
using PersonId = Id<struct Person>;
using AccountId = Id<struct Account>;

struct Customer : Identity<Customer>
{
    static constexpr Kind kind = Kind::Customer;
    QString code; ///< what the shop calls them: `id` outside
    QString name;
    QString address;
    QString contact;
    QString phone;
    QString email;
    QString supplier_code;                       ///< the shop's number in the customer's books
    std::optional<std::int64_t> retention_years; ///< by contract
    QString decision_rule;                       ///< by contract; empty = the shop's
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("id", self.code, Key | Required);
        field("name", self.name);
        field("address", self.address);
        field("contact", self.contact);
        field("phone", self.phone);
        field("email", self.email);
        field("supplier_code", self.supplier_code);
        field("retention_years", self.retention_years);
        field("decision_rule", self.decision_rule);
        field("demo", self.demo);
    }
};

enum class SupplierType { Other, Mill, Stockist, Finisher, Laboratory, Component };
constexpr auto namesOf(SupplierType)
{
    return std::array{"other", "mill", "stockist", "finisher", "laboratory", "component"};
}

struct Supplier : Identity<Supplier>
{
    static constexpr Kind kind = Kind::Supplier;
    QString code;
    QString name;
    QString address;
    QString contact;
    SupplierType type = SupplierType::Other;
    QString approval;     ///< basis of the approval; empty = none is recorded
    QDate approved_until; ///< null = without end
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("id", self.code, Key | Required);
        field("name", self.name);
        field("address", self.address);
        field("contact", self.contact);
        field("type", self.type);
        field("approval", self.approval);
        field("approved_until", self.approved_until);
        field("demo", self.demo);
    }
};

/// Who did something in the shop; need not be able to log in.
struct Person : Identity<Person>
{
    static constexpr Kind kind = Kind::Person;
    QString code;
    QString name;
    QString function;
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("id", self.code, Key | Required);
        field("name", self.name);
        field("function", self.function);
        field("demo", self.demo);
    }
};

/// A login with its roles, and the key it signs with. Roles by their names, in alphabetical order.
struct Account : Identity<Account>
{
    static constexpr Kind kind = Kind::Account;
    QString code;
    PersonId person;
    QStringList roles;
    bool active = true;
    QString certificate; ///< PEM
    QString signing_key; ///< wrapped (signing/person_key.h)

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("id", self.code, Key | Required);
        field("person", self.person, Required);
        field("roles", self.roles);
        field("active", self.active);
        field("certificate", self.certificate);
        field("signing_key", self.signing_key, Secret);
    }
};

} // namespace clew::domain
