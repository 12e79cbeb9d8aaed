// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/gs1.h"

#include <QDate>

#include <array>

namespace clew::domain {

namespace {

enum class Gs1Form { Digits, Characters, Date, CheckedDigits };

struct Gs1Rule
{
    const char* first;
    const char* last; ///< of a range of identifiers
    Gs1Form form;
    int shortest;
    int longest;
    bool isPredefined; ///< of predefined length: needs no separator behind it
};

constexpr std::array gs1Rules{
    Gs1Rule{"00", "00", Gs1Form::CheckedDigits, 18, 18, true},
    Gs1Rule{"01", "01", Gs1Form::CheckedDigits, 14, 14, true},
    Gs1Rule{"10", "10", Gs1Form::Characters, 1, 20, false},
    Gs1Rule{"11", "11", Gs1Form::Date, 6, 6, true},
    Gs1Rule{"17", "17", Gs1Form::Date, 6, 6, true},
    Gs1Rule{"21", "21", Gs1Form::Characters, 1, 20, false},
    Gs1Rule{"240", "241", Gs1Form::Characters, 1, 30, false},
    Gs1Rule{"250", "250", Gs1Form::Characters, 1, 30, false},
    Gs1Rule{"30", "30", Gs1Form::Digits, 1, 8, false},
    Gs1Rule{"37", "37", Gs1Form::Digits, 1, 8, false},
    Gs1Rule{"90", "90", Gs1Form::Characters, 1, 30, false},
    Gs1Rule{"91", "99", Gs1Form::Characters, 1, 90, false},
};

const Gs1Rule* gs1RuleOf(QStringView identifier)
{
    for (const Gs1Rule& rule : gs1Rules) {
        const QLatin1String first(rule.first);
        if (identifier.size() == first.size() && identifier >= first && identifier <= QLatin1String(rule.last))
            return &rule;
    }
    return nullptr;
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// GS1 character set 82.
bool isOfSet82(QChar c)
{
    const char16_t code = c.unicode();
    const bool isWord = (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    return isWord || (code < 128 && QLatin1String("!\"%&'()*+,-./:;<=>?_").contains(c));
}

tl::unexpected<Error> badElement(const Gs1Element& element, const QString& why)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("(%1)%2 is no GS1 element: %3.").arg(element.identifier, element.value.left(40), why));
}

/// YYMMDD; a day 00 stands for the whole month.
bool isGs1Date(const QString& text)
{
    const int month = text.mid(2, 2).toInt();
    const int day = text.mid(4, 2).toInt();
    const int year = 2000 + text.left(2).toInt(); // only its leap days matter
    return day == 0 ? month >= 1 && month <= 12 : QDate::isValid(year, month, day);
}

Result<> checkForm(const Gs1Element& element, const Gs1Rule& rule)
{
    if (rule.form == Gs1Form::Characters) {
        for (const QChar c : element.value) {
            if (!isOfSet82(c))
                return badElement(element, QStringLiteral("“%1” is not allowed there; use letters, digits and "
                                                          "!\"%&'()*+,-./:;<=>?_")
                                               .arg(c));
        }
        return {};
    }
    if (!areDigits(element.value))
        return badElement(element, QStringLiteral("only digits are allowed there"));
    if (rule.form == Gs1Form::Date && !isGs1Date(element.value))
        return badElement(element, QStringLiteral("it is no date as YYMMDD"));
    if (rule.form == Gs1Form::CheckedDigits) {
        const int expected = gs1CheckDigit(QStringView(element.value).chopped(1));
        if (element.value.back().digitValue() != expected)
            return badElement(element, QStringLiteral("its check digit should be %1").arg(expected));
    }
    return {};
}

/// The longest identifier that a scan can begin with here.
QString identifierAt(QStringView rest)
{
    for (const qsizetype length : {2, 3}) {
        if (rest.size() >= length && gs1RuleOf(rest.left(length)))
            return rest.left(length).toString();
    }
    return {};
}

} // namespace

int gs1CheckDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 3 : 1);
    return (10 - sum % 10) % 10;
}

Result<> checkGs1(const Gs1Element& element)
{
    const Gs1Rule* rule = gs1RuleOf(element.identifier);
    if (!rule)
        return badElement(element,
                          QStringLiteral("the identifier %1 is not one that Clew uses").arg(element.identifier));
    if (element.value.size() < rule->shortest || element.value.size() > rule->longest)
        return badElement(element, rule->shortest == rule->longest
                                       ? QStringLiteral("it needs %1 characters").arg(rule->longest)
                                       : QStringLiteral("it needs 1 to %1 characters").arg(rule->longest));
    return checkForm(element, *rule);
}

Result<> checkGs1(const Gs1Elements& elements)
{
    if (elements.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("There is no GS1 element in it."));
    for (const Gs1Element& element : elements) {
        TRY(checkGs1(element));
        for (const Gs1Element& other : elements) {
            if (other.identifier == element.identifier && other.value != element.value)
                return badElement(element, QStringLiteral("the identifier stands there twice"));
        }
    }
    return {};
}

Result<Gs1Elements> gs1FromBrackets(const QString& text)
{
    Gs1Elements elements;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype close = text.indexOf(QLatin1Char(')'), at);
        if (text[at] != QLatin1Char('(') || close < 0)
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” is no element string; write it as (01)09506000134352(21)BRL-1.")
                            .arg(text.left(60)));
        Gs1Element element{text.mid(at + 1, close - at - 1), {}};
        for (at = close + 1; at < text.size() && text[at] != QLatin1Char('('); ++at) {
            if (text[at] == QLatin1Char('\\') && at + 1 < text.size() && text[at + 1] == QLatin1Char('('))
                ++at;
            element.value += text[at];
        }
        elements.append(element);
    }
    TRY(checkGs1(elements));
    return elements;
}

QString gs1ToBrackets(const Gs1Elements& elements)
{
    QString text;
    for (const Gs1Element& element : elements)
        text += QLatin1Char('(') + element.identifier + QLatin1Char(')') +
                QString(element.value).replace(QLatin1Char('('), QLatin1String("\\("));
    return text;
}

Result<Gs1Elements> gs1FromScan(const QString& scan)
{
    constexpr QChar separator(0x1D);
    QString text = scan.trimmed();
    for (const char* prefix : {"]d2", "]C1", "]Q3"}) {
        if (text.startsWith(QLatin1String(prefix)))
            text.remove(0, 3);
    }
    Gs1Elements elements;
    qsizetype at = text.startsWith(separator) ? 1 : 0;
    while (at < text.size()) {
        Gs1Element element{identifierAt(QStringView(text).mid(at)), {}};
        if (element.identifier.isEmpty())
            return fail(Error::Code::Invalid, QStringLiteral("“%1” begins with no identifier that Clew uses; scan a "
                                                             "label of this shop, or type its text.")
                                                  .arg(text.mid(at, 40)));
        const Gs1Rule* rule = gs1RuleOf(element.identifier);
        at += element.identifier.size();
        const qsizetype end = text.indexOf(separator, at);
        const qsizetype rest = (end < 0 ? text.size() : end) - at;
        element.value = text.mid(at, rule->isPredefined ? std::min<qsizetype>(rest, rule->longest) : rest);
        at += element.value.size();
        if (at < text.size() && text[at] == separator)
            ++at;
        elements.append(element);
    }
    TRY(checkGs1(elements));
    return elements;
}

QString gs1ToScan(const Gs1Elements& elements, QChar separator)
{
    QString text;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        text += elements[i].identifier + elements[i].value;
        const Gs1Rule* rule = gs1RuleOf(elements[i].identifier);
        if (i + 1 < elements.size() && !(rule && rule->isPredefined))
            text += separator;
    }
    return text;
}

QString gs1Value(const Gs1Elements& elements, const char* identifier)
{
    for (const Gs1Element& element : elements) {
        if (element.identifier == QLatin1String(identifier))
            return element.value;
    }
    return {};
}

} // namespace clew::domain
