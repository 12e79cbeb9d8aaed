// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/new_store_panel.h"

#include "gui/widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QString withEnding(const QString& path)
{
    const QString ending = QStringLiteral(".clew");
    return path.endsWith(ending) || path.isEmpty() ? path : path + ending;
}

} // namespace

NewStorePanel::NewStorePanel(const Surroundings& around, QWidget* parent)
    : StartPanel(around, tr("A new store"), parent)
{
    setObjectName(QStringLiteral("newStorePanel"));
    auto* grid = new QGridLayout;
    body()->addLayout(grid);
    m_shop = addField(grid, 0, tr("&Shop, as printed on documents"), "shop");
    m_name = addField(grid, 1, tr("Your &name, as printed"), "printedName");
    m_user = addField(grid, 2, tr("Your &user name"), "newUser");
    m_passphrase = addPassphrase(grid, 3, tr("&Passphrase"), "newPassphrase", 2);
    m_again = addPassphrase(grid, 4, tr("Passphrase &again"), "newPassphraseAgain", 2);
    m_file = addField(grid, 5, tr("&File"), "newFile");
    auto* choose = new QPushButton(tr("Choose…"), this);
    grid->addWidget(choose, 5, 2);
    connect(choose, &QPushButton::clicked, this, &NewStorePanel::chooseFile);
    body()->addWidget(makeMuted(tr("%1 characters or more are advised; a few words do well. Whoever has the file and a "
                                   "passphrase can read everything in it.")
                                    .arg(services::advisedPassphrase),
                                this));
    connect(addButtons(tr("&Make the store"), true), &QPushButton::clicked, this, &NewStorePanel::create);
}

void NewStorePanel::chooseFile()
{
    const QString path = around().prompt.saveFile(this, tr("The new store's file"), QStringLiteral("shop.clew"),
                                                  tr("Clew stores (*.clew)"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(withEnding(path)));
}

void NewStorePanel::create()
{
    if (m_file->text().trimmed().isEmpty()) {
        showProblem(tr("Choose a file for the store."));
        return;
    }
    if (!m_passphrase->isEqualTo(*m_again)) {
        showProblem(tr("The two passphrases differ; type them again."));
        m_passphrase->selectForRetry();
        return;
    }
    services::NewStore wanted;
    wanted.path = withEnding(QDir::fromNativeSeparators(m_file->text().trimmed()));
    wanted.shop = m_shop->text().trimmed();
    wanted.user = m_user->text().trimmed();
    wanted.printedName = m_name->text().trimmed();
    (void)m_again->take();
    const Job job = startJob(
        this,
        [wanted, passphrase = m_passphrase->take(), clock = &around().clock](Progress&) {
            return createAndOpen(wanted, passphrase, *clock);
        },
        [this](Result<CreatedStore> made) {
            endWaiting();
            if (made)
                emit created(std::make_shared<OpenedStore>(std::move(made->store)), made->recoveryCode);
            else
                showProblem(made.error().message);
        });
    beginWaiting(job, tr("Making the store…"));
}

RecoveryPanel::RecoveryPanel(const Surroundings& around, QWidget* parent)
    : StartPanel(around, tr("Keep this recovery code"), parent),
      m_code(new QLabel(this))
{
    setObjectName(QStringLiteral("recoveryPanel"));
    body()->addWidget(
        makeMuted(tr("It opens the store when all passphrases are lost, and it is shown only now. Print it "
                     "or save it, and lock it away from this computer."),
                  this));
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setFont(digitFont());
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setWordWrap(true);
    body()->addWidget(m_code);
    auto* ways = new QHBoxLayout;
    auto* printIt = new QPushButton(tr("&Print…"), this);
    auto* saveIt = new QPushButton(tr("&Save…"), this);
    connect(printIt, &QPushButton::clicked, this, &RecoveryPanel::print);
    connect(saveIt, &QPushButton::clicked, this, &RecoveryPanel::save);
    ways->addWidget(printIt);
    ways->addWidget(saveIt);
    ways->addStretch(1);
    body()->addLayout(ways);
    auto* kept = new QCheckBox(tr("The code is &kept in a safe place."), this);
    kept->setObjectName(QStringLiteral("codeKept"));
    body()->addWidget(kept);
    m_goOn = addButtons(tr("&Begin"), false);
    m_goOn->setEnabled(false);
    connect(kept, &QCheckBox::toggled, m_goOn, &QWidget::setEnabled);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_recoveryCode.fill(QLatin1Char(' '));
        m_code->clear();
        emit opened(std::exchange(m_store, nullptr));
    });
}

void RecoveryPanel::show(std::shared_ptr<OpenedStore> store, const QString& code)
{
    m_store = std::move(store);
    m_recoveryCode = code;
    m_code->setText(code);
}

QString RecoveryPanel::sheet() const
{
    return tr("Recovery code of the Clew store of %1").arg(m_store->shop) + QStringLiteral("\n\n") + m_recoveryCode +
           QStringLiteral("\n\n") + QDir::toNativeSeparators(m_store->path) + QLatin1Char('\n') +
           tr("Whoever has this sheet and the file can read every record. Lock it away.") + QLatin1Char('\n');
}

void RecoveryPanel::save()
{
    const QString path = around().prompt.saveFile(this, tr("Save the recovery code"),
                                                  QStringLiteral("recovery-code.txt"), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(sheet().toUtf8()) > 0 && file.commit();
    showProblem(written ? QString() : tr("“%1” can't be written: %2.").arg(path, file.errorString()));
}

void RecoveryPanel::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setDefaultFont(digitFont());
    document.setPlainText(sheet());
    document.print(&printer);
}

RestorePanel::RestorePanel(const Surroundings& around, QWidget* parent)
    : StartPanel(around, tr("Restore a backup"), parent)
{
    setObjectName(QStringLiteral("restorePanel"));
    auto* grid = new QGridLayout;
    body()->addLayout(grid);
    m_backup = addField(grid, 0, tr("Back&up"), "backup");
    auto* chooseBackup = new QPushButton(tr("Choose…"), this);
    m_file = addField(grid, 1, tr("&New file"), "restoredFile");
    auto* chooseFile = new QPushButton(tr("Choose…"), this);
    m_user = addField(grid, 2, tr("&User"), "restoreUser");
    m_passphrase = addPassphrase(grid, 3, tr("&Passphrase"), "restorePassphrase", 2);
    m_reason = addField(grid, 4, tr("&Reason"), "restoreReason");
    chooseBackup->setAccessibleName(tr("Choose the backup"));
    chooseFile->setAccessibleName(tr("Choose the new file"));
    grid->addWidget(chooseBackup, 0, 2);
    grid->addWidget(chooseFile, 1, 2);
    connect(chooseBackup, &QPushButton::clicked, this, [this] {
        const QString path = this->around().prompt.openFile(this, tr("The backup"), tr("Clew stores (*.clew)"));
        if (!path.isEmpty())
            m_backup->setText(QDir::toNativeSeparators(path));
    });
    connect(chooseFile, &QPushButton::clicked, this, [this] {
        const QString path = this->around().prompt.saveFile(this, tr("The restored store's file"),
                                                            QStringLiteral("shop.clew"), tr("Clew stores (*.clew)"));
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(withEnding(path)));
    });
    connect(addButtons(tr("&Restore"), true), &QPushButton::clicked, this, &RestorePanel::restore);
}

void RestorePanel::restore()
{
    const QString backup = QDir::fromNativeSeparators(m_backup->text().trimmed());
    const QString file = withEnding(QDir::fromNativeSeparators(m_file->text().trimmed()));
    const QString user = m_user->text().trimmed();
    const QString reason = m_reason->text().trimmed();
    const Job job = startJob(
        this,
        [=, passphrase = m_passphrase->take(), clock = &around().clock](Progress& progress) {
            return restoreAndOpen(backup, file, user, passphrase, reason, *clock, progress);
        },
        [this](Result<OpenedStore> store) {
            endWaiting();
            if (store)
                emit opened(std::make_shared<OpenedStore>(store.take()));
            else if (store.error().code != Error::Code::Cancelled)
                showProblem(store.error().message);
        },
        steps());
    beginWaiting(job, tr("Restoring the backup…"));
}

} // namespace clew::gui
