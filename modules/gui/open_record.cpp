// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/open_record.h"

#include "gui/page_list.h"
#include "services/locator.h"

#include <QCoreApplication>
#include <QPushButton>

namespace clew::gui {

void openRecord(Page* page, StoreClient& store, domain::Kind kind, std::int64_t key)
{
    store.read(
        page, [kind, key](services::OpenStore& open, Progress&) { return services::recordName(open, kind, key); },
        [page, kind](const Result<QString>& name) {
            if (name)
                emit page->placeWanted(placeOf(kind, *name));
            else
                emit page->failed(name.error());
        });
}

QPushButton* makeRecordButton(Page* page, domain::Kind kind, std::function<QString()> name)
{
    auto* button = new QPushButton(QCoreApplication::translate("OpenRecord", "Recor&d and history"), page);
    button->setObjectName(QStringLiteral("wholeRecord"));
    QObject::connect(button, &QPushButton::clicked, page, [page, kind, name = std::move(name)] {
        const QString subject = QString::fromLatin1(domain::kindName(kind)) + QLatin1Char('/') + name();
        emit page->placeWanted({QStringLiteral("record"), subject});
    });
    return button;
}

} // namespace clew::gui
