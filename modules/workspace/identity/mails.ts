import type { Mail } from '#platform/mail/index.ts';

/** The mails of this module: plain text, short, in the language of whoever gets them. */
export interface Recipient {
  email: string;
  name: string;
  locale: 'ko' | 'en';
}

type Texts = Record<Recipient['locale'], { subject: string; lines: string[] }>;

export function mail({ email, locale }: Recipient, texts: Texts): Mail {
  const { subject, lines } = texts[locale];
  return { to: email, subject, text: `${lines.join('\n\n')}\n` };
}

export function invitationMail(to: Recipient, workspace: string, url: string, days: number): Mail {
  return mail(to, {
    en: {
      subject: `You are invited to ${workspace} on Hanok`,
      lines: [
        `Hello ${to.name},`,
        `you are invited to the workspace “${workspace}”. Choose a password here to join:`,
        url,
        `The link works once, within ${days} days. If you did not expect it, you need not do anything.`,
      ],
    },
    ko: {
      subject: `한옥의 ${workspace} 작업 공간에 초대받았어요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `‘${workspace}’ 작업 공간에 초대받았어요. 아래에서 비밀번호를 정하면 들어올 수 있어요.`,
        url,
        `링크는 ${days}일 안에 한 번만 쓸 수 있어요. 짐작 가는 일이 없다면 그대로 두셔도 돼요.`,
      ],
    },
  });
}

export function passwordResetMail(to: Recipient, workspace: string, url: string, minutes: number): Mail {
  return mail(to, {
    en: {
      subject: `Set a new password for ${workspace}`,
      lines: [
        `Hello ${to.name},`,
        `somebody asked to set a new password for your account in “${workspace}”. If it was you, go on here:`,
        url,
        `The link works once, within ${minutes} minutes. If it was not you, your password stays as it is.`,
      ],
    },
    ko: {
      subject: `${workspace}의 새 비밀번호를 정해 주세요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `‘${workspace}’ 작업 공간의 비밀번호를 새로 정하겠다는 요청이 있었어요. 직접 하셨다면 아래에서 계속해 주세요.`,
        url,
        `링크는 ${minutes}분 안에 한 번만 쓸 수 있어요. 직접 하지 않으셨다면 비밀번호는 그대로예요.`,
      ],
    },
  });
}

export function emailChangeMail(to: Recipient, workspace: string, url: string, hours: number): Mail {
  return mail(to, {
    en: {
      subject: `Confirm your new address for ${workspace}`,
      lines: [
        `Hello ${to.name},`,
        `you asked to sign in to “${workspace}” with this address from now on. Confirm here that it is yours:`,
        url,
        `The link works once, within ${hours} hours. If you did not ask for it, nothing changes.`,
      ],
    },
    ko: {
      subject: `${workspace}에서 쓸 새 주소를 확인해 주세요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `앞으로 이 주소로 ‘${workspace}’에 로그인하겠다고 하셨어요. 아래에서 본인 주소가 맞는지 확인해 주세요.`,
        url,
        `링크는 ${hours}시간 안에 한 번만 쓸 수 있어요. 직접 하지 않으셨다면 아무것도 바뀌지 않아요.`,
      ],
    },
  });
}

/** To the former address, before anything has changed. */
export function emailChangeNotice(to: Recipient, workspace: string): Mail {
  return mail(to, {
    en: {
      subject: `Your address for ${workspace} is about to change`,
      lines: [
        `Hello ${to.name},`,
        `somebody asked for another e-mail address for your account in “${workspace}”, and gave your password. It changes once the new address is confirmed.`,
        'If it was not you, change your password at once and tell your administrator.',
      ],
    },
    ko: {
      subject: `${workspace}의 이메일 주소가 바뀔 예정이에요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `‘${workspace}’ 계정의 이메일 주소를 바꾸겠다는 요청이 비밀번호 확인을 거쳐 들어왔어요. 새 주소를 확인하면 바뀌어요.`,
        '직접 하지 않으셨다면 곧바로 비밀번호를 바꾸고 관리자에게 알려 주세요.',
      ],
    },
  });
}

/** To the former address, when it has changed. */
export function emailChangedMail(to: Recipient, workspace: string): Mail {
  return mail(to, {
    en: {
      subject: `Your address for ${workspace} was changed`,
      lines: [
        `Hello ${to.name},`,
        `your account in “${workspace}” has another e-mail address now. This one no longer signs you in.`,
        'If it was not you, tell your administrator at once.',
      ],
    },
    ko: {
      subject: `${workspace}의 이메일 주소가 바뀌었어요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `‘${workspace}’ 계정의 이메일 주소가 바뀌었어요. 이 주소로는 더 이상 로그인할 수 없어요.`,
        '직접 하지 않으셨다면 곧바로 관리자에게 알려 주세요.',
      ],
    },
  });
}

export function passwordChangedMail(to: Recipient, workspace: string): Mail {
  return mail(to, {
    en: {
      subject: `Your password for ${workspace} was changed`,
      lines: [
        `Hello ${to.name},`,
        `the password of your account in “${workspace}” was changed just now, and other sessions have ended.`,
        'If it was not you, set a new one at once (“Forgot your password?” on the sign-in page) and tell your administrator.',
      ],
    },
    ko: {
      subject: `${workspace}의 비밀번호가 바뀌었어요`,
      lines: [
        `${to.name}님, 안녕하세요.`,
        `방금 ‘${workspace}’ 계정의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃되었어요.`,
        '직접 하지 않으셨다면 로그인 화면의 ‘비밀번호를 잊었어요’에서 곧바로 새로 정하고 관리자에게 알려 주세요.',
      ],
    },
  });
}
