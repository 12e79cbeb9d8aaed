// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/store_panel.h"

#include "gui/job_bar.h"
#include "gui/passphrase_field.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr qsizetype shownHeadDigits = 16;

QString backupFilter()
{
    return StorePanel::tr("Stores (*.clew);;All files (*)");
}

} // namespace

StorePanel::StorePanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_facts(new QFormLayout),
      m_card(makeCard(this)),
      m_answer(new QLabel(this)),
      m_bar(new JobBar(this)),
      m_drill(buildDrill())
{
    m_card->setLayout(m_facts);
    m_answer->setObjectName(QStringLiteral("storeAnswer"));
    m_answer->setWordWrap(true);
    auto* backUpNow = new QPushButton(tr("&Back up now…"), this);
    backUpNow->setObjectName(QStringLiteral("backUpNow"));
    auto* drillNow = new QPushButton(tr("Try a &restore…"), this);
    drillNow->setObjectName(QStringLiteral("drillNow"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(backUpNow);
    buttons->addWidget(drillNow);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_bar);
    layout->addWidget(m_drill);
    layout->addWidget(m_answer);
    layout->addWidget(m_card);
    layout->addStretch(1);
    connect(backUpNow, &QPushButton::clicked, this, &StorePanel::backUp);
    connect(drillNow, &QPushButton::clicked, this, &StorePanel::askDrill);
}

QFrame* StorePanel::buildDrill()
{
    QFrame* card = makeCard(this);
    m_drilled = new QLabel(card);
    m_drilled->setWordWrap(true);
    m_passphrase = new PassphraseField(card);
    m_passphrase->edit()->setObjectName(QStringLiteral("drillPassphrase"));
    m_passphrase->edit()->setAccessibleName(tr("Your passphrase when the backup was made"));
    auto* label = new QLabel(tr("Your &passphrase when the backup was made"), card);
    label->setBuddy(m_passphrase->edit());
    QPushButton* go = makePrimary(tr("Restore and check"), card);
    go->setObjectName(QStringLiteral("drillGo"));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_passphrase, 1);
    line->addWidget(go);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_drilled);
    layout->addLayout(line);
    card->hide();
    connect(go, &QPushButton::clicked, this, &StorePanel::drill);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &StorePanel::drill);
    return card;
}

void StorePanel::refresh()
{
    m_desk.store.read(
        this, [](services::OpenStore& store, Progress&) { return services::storeInfo(store); },
        [this](const Result<services::StoreInfo>& info) {
            if (info)
                show(*info);
            else
                emit failed(info.error());
        });
}

void StorePanel::show(const services::StoreInfo& info)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString& name, const QString& text) {
        auto* value = new QLabel(text, m_card);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        m_facts->addRow(name, value);
    };
    const QLocale locale;
    std::int64_t records = 0;
    for (const std::int64_t count : info.records)
        records += count;
    add(tr("Shop"), info.shop);
    add(tr("File"), QDir::toNativeSeparators(info.path));
    add(tr("Size"),
        tr("%1, of them %2 free")
            .arg(locale.formattedDataSize(info.facts.bytes), locale.formattedDataSize(info.facts.freeBytes)));
    add(tr("Written"), info.readOnly ? words::sentence(info.readOnlyReason) : tr("by this computer"));
    add(tr("Records"), locale.toString(qlonglong(records)));
    add(tr("Accounts"), locale.toString(info.users));
    add(tr("Ledger"), tr("%1 lines, head %2…")
                          .arg(locale.toString(qlonglong(info.ledger.entries)),
                               QString::fromLatin1(info.ledger.head.left(shownHeadDigits))));
    add(tr("Version"), tr("schema %1, %2, SQLite %3, SQLCipher %4, Qt %5")
                           .arg(info.schema)
                           .arg(info.software, info.facts.sqlite, info.facts.cipher, info.qt));
    add(tr("Identity"), info.uuid);
}

void StorePanel::backUp()
{
    const QString path =
        m_desk.prompt.saveFile(this, tr("The backup's file"), QStringLiteral("backup.clew"), backupFilter());
    if (path.isEmpty())
        return;
    m_answer->clear();
    m_bar->begin(tr("Backing up…"));
    m_bar->watch(m_desk.store.write(
        this, [path](services::OpenStore& store, Progress& progress) {
            return services::backUpStore(store, path, progress);
        },
        [this, path](const Result<>& done) {
            m_bar->end();
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_answer->setText(tr("The backup is “%1”, with its key file beside it. Keep both together, away from this "
                                 "computer, and try now and then whether they can be restored.")
                                  .arg(QDir::toNativeSeparators(path)));
            emit said(MessageBar::Tone::Done, tr("The store is backed up."));
        },
        m_bar->steps()));
}

void StorePanel::askDrill()
{
    m_backup = m_desk.prompt.openFile(this, tr("Which backup?"), backupFilter());
    if (m_backup.isEmpty())
        return;
    m_answer->clear();
    m_drilled->setText(tr("“%1” is restored into a temporary place, checked page by page and line by line, and removed "
                          "again. Nothing changes in this store or in the backup.")
                           .arg(QFileInfo(m_backup).fileName()));
    m_drill->show();
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

void StorePanel::drill()
{
    m_bar->begin(tr("Restoring…"));
    m_bar->watch(startJob(
        this,
        [backup = m_backup, user = m_desk.session.user, passphrase = m_passphrase->take(), clock = &m_desk.clock](
            Progress& progress) { return services::drillRestore(backup, user, *passphrase, *clock, progress); },
        [this](const Result<services::RestoreDrill>& drill) {
            m_bar->end();
            tell(drill);
        },
        m_bar->steps()));
}

void StorePanel::tell(const Result<services::RestoreDrill>& drill)
{
    if (!drill) {
        emit failed(drill.error());
        return;
    }
    m_drill->hide();
    const QLocale locale;
    const QString what = tr("%1 records and %2 lines of the ledger came back from “%3”.")
                             .arg(locale.toString(qlonglong(drill->records)),
                                  locale.toString(qlonglong(drill->entries)), QFileInfo(m_backup).fileName());
    if (drill->isOk()) {
        m_answer->setText(tr("● The backup is whole. %1").arg(what));
        return;
    }
    m_answer->setText(tr("■ Do not rely on this backup. %1").arg(what));
    emit said(MessageBar::Tone::Trouble, drill->problems.join(QLatin1Char('\n')));
}

} // namespace clew::gui
