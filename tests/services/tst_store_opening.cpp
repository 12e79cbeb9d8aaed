// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/ledger_service.h"
#include "services/opening_attempts.h"
#include "services/signing_identity.h"
#include "services/store_recovery.h"
#include "services/user_service.h"
#include "store/recovery_code.h"
#include "store/settings.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::services;

namespace {

const QString mara = QStringLiteral("mk");
const QString jo = QStringLiteral("jb");

Passphrase words(const char* text)
{
    return Passphrase(QByteArrayView(text));
}

} // namespace

/// Opening a store: interrupted changes of its key file, refused openings, the recovery code.
class TestStoreOpening final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const NewStore wanted{path(), QStringLiteral("Optik"), mara, QStringLiteral("Mara Keller"), test::cheapKeys};
        auto made = MUST(createStore(wanted, words("passphrase of mara"), m_clock));
        m_code = made.recoveryCode.toLatin1();
        made.store.reset();
        m_whole = QDir(m_folder.path());
        for (const char* name : {"shop.clew", "shop.clew-keys"})
            QVERIFY(QFile::copy(m_folder.filePath(QLatin1String(name)), m_kept.filePath(QLatin1String(name))));
    }
    void init()
    {
        for (const QString& name : m_whole.entryList(QDir::Files))
            QVERIFY(m_whole.remove(name));
        for (const char* name : {"shop.clew", "shop.clew-keys"})
            QVERIFY(QFile::copy(m_kept.filePath(QLatin1String(name)), m_folder.filePath(QLatin1String(name))));
    }

    void dropsAKeyFileWhoseChangeWasNeverCommitted()
    {
        {
            const auto store = MUST(open(mara, "passphrase of mara"));
            store::KeyFile staged = store->keyFile().staged();
            QVERIFY_RESULT(staged.addUser(store->database().secret(), jo, words("passphrase of jo")));
        } // the program ends here: the change is written, the store does not know it
        QVERIFY(QFile::exists(stagedKeys()));
        const auto byNobody = open(jo, "passphrase of jo");
        QVERIFY(!byNobody && byNobody.error().code == Error::Code::Locked);
        const auto store = MUST(open(mara, "passphrase of mara"));
        QVERIFY(!QFile::exists(stagedKeys()));
        QVERIFY(!store->keyFile().hasUser(jo));
        QCOMPARE(problemsOf(*store), QStringList());
    }
    void finishesAChangeThatWasCommitted()
    {
        {
            const auto store = MUST(open(mara, "passphrase of mara"));
            store::KeyFile staged = store->keyFile().staged();
            QVERIFY_RESULT(staged.changePassphrase(mara, words("passphrase of mara"), words("the next passphrase")));
            auto transaction = MUST(store::Transaction::begin(store->database()));
            QVERIFY_RESULT(store::setSetting(store->database(), store::keyFileMacSetting, staged.mac()));
            QVERIFY_RESULT(transaction.commit());
        } // the program ends here: the store knows the new key file, the old one is still in its place
        const auto byTheOld = open(mara, "passphrase of mara");
        QVERIFY(!byTheOld && byTheOld.error().code == Error::Code::Locked);
        const auto store = MUST(open(mara, "the next passphrase"));
        QVERIFY(!QFile::exists(stagedKeys()));
        QCOMPARE(problemsOf(*store), QStringList());
        QVERIFY(MUST(store::KeyFile::read(keys())).unlock(mara, words("the next passphrase")));
    }
    void ignoresAStagedFileThatIsNone()
    {
        QFile file(stagedKeys());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half of it");
        file.close();
        const auto store = MUST(open(mara, "passphrase of mara"));
        QCOMPARE(problemsOf(*store), QStringList());
        QVERIFY_RESULT(addJo(*store)); // and is overwritten by the next change
        QVERIFY(!QFile::exists(stagedKeys()));
    }
    void takesAUserOnlyWholeWhateverFails()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        const QString mac = store->keyFile().mac();
        const auto head = MUST(store::ledgerHead(store->database())).head;
        for (int n = 1;; ++n) {
            store->database().failAtStep(n);
            const auto added = addJo(*store);
            store->database().failAtStep(0);
            if (added) {
                QVERIFY(n > 5); // the control: something did fail before
                QVERIFY(store->keyFile().hasUser(jo));
                QCOMPARE(problemsOf(*store), QStringList());
                return;
            }
            QCOMPARE(store->keyFile().mac(), mac);
            QCOMPARE(MUST(store::KeyFile::read(keys())).mac(), mac);
            QCOMPARE(MUST(store::ledgerHead(store->database())).head, head);
            QVERIFY(!MUST(store::KeyFile::read(keys())).hasUser(jo));
            if (n % 8 == 0)
                QCOMPARE(problemsOf(*store), QStringList());
        }
    }
    void closesAnAccountWithItsKeyWhateverFails()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        QVERIFY_RESULT(addJo(*store));
        for (int n = 1;; ++n) {
            store->database().failAtStep(n);
            const auto closed = UserService(*store).close(jo, QStringLiteral("left"));
            store->database().failAtStep(0);
            const auto rows = MUST(UserService(*store).list());
            QCOMPARE(rows.size(), 2);
            QCOMPARE(rows[1].active, !closed.has_value());
            QCOMPARE(rows[1].hasKey, rows[1].active);
            QCOMPARE(MUST(store::KeyFile::read(keys())).hasUser(jo), rows[1].active);
            if (closed) {
                QVERIFY(n > 5);
                QCOMPARE(problemsOf(*store), QStringList());
                return;
            }
        }
    }
    void changesRolesOnlyWholeWhateverFails()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        QVERIFY_RESULT(addJo(*store));
        const QStringList before = MUST(UserService(*store).list())[1].roles;
        const auto head = MUST(store::ledgerHead(store->database())).head;
        for (int n = 1;; ++n) {
            store->database().failAtStep(n);
            const auto changed =
                UserService(*store).setRoles(jo, {domain::Role::Auditor}, QStringLiteral("audits now"));
            store->database().failAtStep(0);
            const QStringList roles = MUST(UserService(*store).list())[1].roles;
            if (changed) {
                QVERIFY(n > 5);
                QCOMPARE(roles, QStringList{QStringLiteral("auditor")});
                QCOMPARE(problemsOf(*store), QStringList());
                return;
            }
            QCOMPARE(roles, before);
            QCOMPARE(MUST(store::ledgerHead(store->database())).head, head);
        }
    }
    void changesThePassphraseOfKeyAndSignatureTogetherWhateverFails()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        const auto change = [&] {
            return UserService(*store).changePassphrase(words("passphrase of mara"), words("another of mara"));
        };
        for (int n = 1;; ++n) {
            store->database().failAtStep(n);
            const auto changed = change();
            store->database().failAtStep(0);
            const auto keyFile = MUST(store::KeyFile::read(keys()));
            QCOMPARE(keyFile.unlock(mara, words("another of mara")).has_value(), changed.has_value());
            if (changed) {
                QVERIFY(n > 3);
                QVERIFY(!keyFile.unlock(mara, words("passphrase of mara")));
                QCOMPARE(problemsOf(*store), QStringList());
                QVERIFY_RESULT(
                    UserService(*store).changePassphrase(words("another of mara"), words("passphrase of mara")));
                return;
            }
        }
    }
    /// Whoever only reads has the store opened a second time, for reading: rights are asked of that one.
    void anAuditorsSessionIsOfTheStoreThatIsOpen()
    {
        {
            const auto store = MUST(open(mara, "passphrase of mara"));
            QVERIFY_RESULT(UserService(*store).add(
                {QStringLiteral("eve"), QStringLiteral("Eve"), {domain::Role::Auditor}}, words("passphrase of eve")));
        }
        const auto store = MUST(open(QStringLiteral("eve"), "passphrase of eve"));
        QVERIFY(store->database().isReadOnly());
        QCOMPARE(store->session().database, &store->database());
        QCOMPARE(store->session().actor(domain::Right::AddRecords).error().code, Error::Code::Denied);
        QVERIFY_RESULT(store->session().actor(domain::Right::CheckStore));
    }

    void seesWhatAnotherProgramDidToTheKeyFile()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        QVERIFY_RESULT(addJo(*MUST(open(mara, "passphrase of mara"))));
        QVERIFY_RESULT(UserService(*store).add(
            {QStringLiteral("kl"), QStringLiteral("K. L."), {domain::Role::Operator}}, words("passphrase of kl")));
        QVERIFY(store->keyFile().hasUser(jo)); // not overwritten with what this one had read before
        QCOMPARE(problemsOf(*store), QStringList());
    }

    void bringsRefusedOpeningsIntoTheLedger()
    {
        QVERIFY(!open(mara, "wrong passphrase"));
        QVERIFY(!open(mara, "wrong passphrase"));
        QVERIFY(!open(QStringLiteral("stranger"), "wrong passphrase"));
        QVERIFY(QFile::exists(OpeningAttempts::pathFor(path())));
        const auto store = MUST(open(mara, "passphrase of mara"));
        const QString why = lastLine(*store);
        QVERIFY2(why.contains(QStringLiteral("3 refused openings, 2 as “mk”, 1 as nobody who has an account")),
                 qPrintable(why));
        QVERIFY(why.contains(QStringLiteral("\"security\"")));
        QCOMPARE(problemsOf(*store), QStringList());
        const auto head = MUST(store::ledgerHead(store->database())).head;
        QCOMPARE(MUST(store::ledgerHead(MUST(open(mara, "passphrase of mara"))->database())).head, head); // once
    }
    void makesTheSixthWrongPassphraseWait()
    {
        for (int i = 0; i < OpeningAttempts::freeAttempts; ++i)
            QVERIFY(open(mara, "wrong passphrase").error().detail.isEmpty());
        const auto right = open(mara, "passphrase of mara");
        QVERIFY(!right && right.error().code == Error::Code::Locked);
        QCOMPARE(right.error().detail, QStringLiteral("throttled"));
        QVERIFY(right.error().message.contains(QStringLiteral("08:00:30")));
        m_clock.advance(29'999);
        QVERIFY(!open(mara, "passphrase of mara"));
        m_clock.advance(2);
        QVERIFY_RESULT(open(mara, "passphrase of mara"));
        QVERIFY(!QFile::exists(OpeningAttempts::pathFor(path())));
        m_clock.advance(-30'001);
    }

    void recoversWithThePrintedCode()
    {
        const auto before = MUST(accountOf(*MUST(open(mara, "passphrase of mara"))));
        const Recovery wanted{path(), mara, QStringLiteral("forgotten")};
        auto recovered = MUST(recoverAccess(wanted, words(m_code.constData()), words("a new passphrase"), m_clock));
        QVERIFY(lastLine(*recovered.store).contains(QStringLiteral("opened with the recovery code")));
        QVERIFY(lastLine(*recovered.store).contains(QStringLiteral("forgotten")));
        const QByteArray next = recovered.recoveryCode.toLatin1();
        recovered.store.reset();
        QVERIFY(next != m_code);
        QVERIFY(open(mara, "passphrase of mara").error().code == Error::Code::Locked);
        const auto store = MUST(open(mara, "a new passphrase"));
        QCOMPARE(problemsOf(*store), QStringList());
        const auto after = MUST(accountOf(*store));
        QVERIFY(after.certificate != before.certificate);
        QVERIFY_RESULT(unlockSigningKey(after, words("a new passphrase")));
        QVERIFY(!recoverAccess(wanted, words(m_code.constData()), words("a new passphrase"), m_clock));
        QVERIFY_RESULT(recoverAccess(wanted, words(next.constData()), words("a new passphrase"), m_clock));
    }
    void recoversNobodyElse()
    {
        const auto head = MUST(store::ledgerHead(MUST(open(mara, "passphrase of mara"))->database())).head;
        const QByteArray keysBefore = content(keys());
        const auto recover = [&](const QString& user, const QString& reason, const char* code, const char* passphrase) {
            const auto done = recoverAccess({path(), user, reason}, words(code), words(passphrase), m_clock);
            return done ? Error::Code::Internal : done.error().code;
        };
        const QByteArray other = textOf(MUST(store::makeRecoveryCode()));
        const QString why = QStringLiteral("why");
        QVERIFY(recover(jo, why, m_code.constData(), "a new passphrase") == Error::Code::Denied);
        QVERIFY(recover(mara, QStringLiteral(" "), m_code.constData(), "a new passphrase") == Error::Code::Invalid);
        QVERIFY(recover(mara, why, m_code.constData(), "short") == Error::Code::Invalid);
        QVERIFY(recover(mara, why, "7K2MQ", "a new passphrase") == Error::Code::Invalid);
        QCOMPARE(MUST(store::ledgerHead(MUST(open(mara, "passphrase of mara"))->database())).head, head);
        QVERIFY(recover(mara, why, other.constData(), "a new passphrase") == Error::Code::Locked);
        QCOMPARE(content(keys()), keysBefore);
        const auto store = MUST(open(mara, "passphrase of mara"));
        QVERIFY(lastLine(*store).contains(QStringLiteral("1 with the recovery code")));
    }
    void namesUsersSoThatNobodyIsTakenForAnother()
    {
        const auto store = MUST(open(mara, "passphrase of mara"));
        for (const char* like : {"MK", "Mk", "mk "}) {
            const auto added = UserService(*store).add(
                {QString::fromLatin1(like), QStringLiteral("Max"), {domain::Role::Operator}}, words("passphrase"));
            QVERIFY2(!added && added.error().code == Error::Code::Conflict, like);
        }
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("shop.clew")); }
    QString keys() const { return path() + QStringLiteral("-keys"); }
    QString stagedKeys() const { return store::KeyFile::stagedPath(keys()); }
    Result<std::unique_ptr<OpenStore>> open(const QString& user, const char* passphrase)
    {
        return OpenStore::open(path(), user, words(passphrase), m_clock);
    }
    static Result<> addJo(OpenStore& store)
    {
        return UserService(store).add({jo, QStringLiteral("Jo Berg"), {domain::Role::Inspector}},
                                      words("passphrase of jo"));
    }
    static QStringList problemsOf(OpenStore& store)
    {
        SilentProgress progress;
        return MUST(checkWholeStore(store, false, progress)).problems;
    }
    static QString lastLine(OpenStore& store)
    {
        auto select = MUST(
            store::Statement::prepare(store.database(), "SELECT line FROM ledger_entry ORDER BY seq DESC LIMIT 1"));
        return MUST(select.one()) ? QString::fromUtf8(select.blob(0)) : QString();
    }
    static Result<domain::Account> accountOf(OpenStore& store)
    {
        return store.records().getOwn(store.session().account);
    }
    static QByteArray textOf(const store::SecretBytes& secret)
    {
        return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size()));
    }
    static QByteArray content(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_kept;
    QDir m_whole;
    test::TestClock m_clock;
    QByteArray m_code;
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"
