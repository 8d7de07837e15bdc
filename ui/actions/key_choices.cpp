#include "ui/actions/key_choices.h"

#include "ui/actions/gesture_table.h"
#include "ui/actions/menu_actions.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

namespace touchline {

namespace {

QString settingOf(const CommandRow& row) {
    return "keys/" + nameOf(row);
}

/// All windows show the keys that are in use.
void apply() {
    const QHash<Command, QList<QKeySequence>> keys = keysInUse();
    QHash<QString, QList<QKeySequence>> byName;
    for (const CommandRow& row : commandTable())
        byName.insert(nameOf(row), keys[row.command]);
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const QList<QAction*> actions = window->findChildren<QAction*>();
        // First those that lose a key: no two actions may share one even for a moment.
        for (const bool clears : {true, false}) {
            for (QAction* action : actions) {
                if (const auto found = byName.constFind(action->objectName()); found != byName.cend())
                    action->setShortcuts(clears ? QList<QKeySequence>() : *found);
            }
        }
    }
}

/// Keys that type something, so that a command with them would be in the way of typing.
bool isForTyping(const QKeySequence& key) {
    const bool isPlain = !(key[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && key[0].key() >= Qt::Key_Space && key[0].key() < Qt::Key_Escape;
}

QString text(const QKeySequence& key) {
    return key.toString(QKeySequence::NativeText);
}

} // namespace

QString nameOf(const CommandRow& row) {
    return withoutMnemonic(QString::fromUtf8(row.text)).remove(u'…');
}

QHash<Command, QList<QKeySequence>> keysInUse() {
    const QSettings settings;
    QHash<Command, QList<QKeySequence>> keys;
    QList<QKeySequence> taken;
    for (const CommandRow& row : commandTable()) {
        if (!settings.contains(settingOf(row)))
            continue;
        for (const QKeySequence& key :
             QKeySequence::listFromString(settings.value(settingOf(row)).toString())) {
            if (!key.isEmpty() && !taken.contains(key)) {
                keys[row.command].append(key);
                taken.append(key);
            }
        }
    }
    for (const CommandRow& row : commandTable()) {
        if (settings.contains(settingOf(row)))
            continue;
        for (const QKeySequence& key : keysOf(row)) {
            if (!taken.contains(key))
                keys[row.command].append(key);
        }
    }
    return keys;
}

QString keyConflict(const CommandRow& row, const QKeySequence& key) {
    if (isForTyping(key))
        return QCoreApplication::translate("Keys", "“%1” is for typing; add Ctrl or Alt.").arg(text(key));
    const QHash<Command, QList<QKeySequence>> keys = keysInUse();
    for (const CommandRow& other : commandTable()) {
        if (other.command != row.command && keys[other.command].contains(key))
            return QCoreApplication::translate("Keys", "“%1” is the key of “%2” already.")
                .arg(text(key), withoutMnemonic(QCoreApplication::translate("Commands", other.text)));
    }
    const bool isItsOwn = keysOf(row).contains(key); // Ctrl+Enter means much the same while typing
    for (const GestureRow& gesture : gestureTable()) {
        if (!isItsOwn && keysOf(gesture).contains(key))
            return QCoreApplication::translate("Keys", "“%1” has a meaning on the map: %2.")
                .arg(text(key), effectOf(gesture));
    }
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const QAction* action : window->findChildren<QAction*>()) {
            if (action->objectName() != nameOf(row) && action->shortcuts().contains(key))
                return QCoreApplication::translate("Keys", "“%1” is the key of “%2” already.")
                    .arg(text(key), withoutMnemonic(action->text()));
        }
    }
    return {};
}

void chooseKeys(const CommandRow& row, const QList<QKeySequence>& keys) {
    QSettings().setValue(settingOf(row), QKeySequence::listToString(keys, QKeySequence::PortableText));
    apply();
}

void forgetKeys(const CommandRow& row) {
    QSettings().remove(settingOf(row));
    apply();
}

void forgetAllKeys() {
    QSettings().remove("keys");
    apply();
}

} // namespace touchline
