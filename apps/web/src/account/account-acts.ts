import { type Act, act, present } from '../act/act.js';
import { digits, optional, secret } from '../act/entry.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { makePasskey } from '../sign-in/passkey.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    password: 'Your password',
    newPassword: 'New password',
    newHint: 'At least 15 characters. A sentence that nobody guesses is best.',
    change: 'Change the password',
    changeSays: 'You are signed out everywhere, and sign in again with the new one.',
    passkey: 'Register a passkey',
    passkeySays:
      'A key in this device or on a stick, which asks for your finger, face or PIN. With it you sign, and from then on you sign in with it as well.',
    notNeeded: 'Not needed for the first one, right after the hospital has let you in.',
    pin: 'Choose the PIN for the badge',
    pinSays:
      'Six to twelve digits. It counts only together with your badge, on an enrolled device.',
    newPin: 'New PIN',
    everywhere: 'Sign out everywhere',
    everywhereSays: 'On every device, this one as well.',
  },
  cs: {
    password: 'Vaše heslo',
    newPassword: 'Nové heslo',
    newHint: 'Nejméně 15 znaků. Nejlepší je věta, kterou nikdo neuhodne.',
    change: 'Změnit heslo',
    changeSays: 'Budete všude odhlášen(a) a přihlásíte se znovu novým heslem.',
    passkey: 'Zaregistrovat přístupový klíč',
    passkeySays:
      'Klíč v tomto zařízení nebo na přívěsku, který chce váš otisk, tvář nebo PIN. Podepisujete jím a od té chvíle se jím i přihlašujete.',
    notNeeded: 'U prvního klíče není třeba hned poté, co vás pustila nemocnice.',
    pin: 'Zvolit PIN ke kartě',
    pinSays: 'Šest až dvanáct číslic. Platí jen spolu s vaší kartou, na registrovaném zařízení.',
    newPin: 'Nový PIN',
    everywhere: 'Odhlásit všude',
    everywhereSays: 'Na všech zařízeních, i na tomto.',
  },
});

/** @param singleSignOn whether somebody may be here whom the hospital vouched for, and who has no password */
export const registerPasskey = (singleSignOn: boolean): Act => {
  const words = say();
  const password = secret(words.password, 'current-password');
  return act({
    title: words.passkey,
    says: words.passkeySays,
    entries: {
      password: singleSignOn ? { ...optional(password), hint: words.notNeeded } : password,
    },
    confirm: words.passkey,
    send: async (head, { password: told }) => {
      const passkey = await makePasskey(await answerOf(client.GET('/account/passkey-options')));
      return client.POST('/account/passkeys', {
        body: { ...head, passkey, ...present({ password: told }) },
      });
    },
  });
};

export const changePassword = (): Act => {
  const words = say();
  return act({
    title: words.change,
    says: words.changeSays,
    entries: {
      password: secret(words.password, 'current-password'),
      newPassword: { ...secret(words.newPassword, 'new-password'), hint: words.newHint },
    },
    confirm: words.change,
    send: (head, values) => client.POST('/account/password', { body: { ...head, ...values } }),
  });
};

export const setPin = (): Act => {
  const words = say();
  return act({
    title: words.pin,
    says: words.pinSays,
    entries: {
      password: secret(words.password, 'current-password'),
      pin: digits(words.newPin),
    },
    confirm: words.pin,
    send: (head, values) => client.POST('/account/pin', { body: { ...head, ...values } }),
  });
};

export const signOutEverywhere = (): Act => {
  const words = say();
  return act({
    title: words.everywhere,
    says: words.everywhereSays,
    isGrave: true,
    entries: {},
    confirm: words.everywhere,
    send: head => client.POST('/account/sign-out-everywhere', { body: head }),
  });
};
