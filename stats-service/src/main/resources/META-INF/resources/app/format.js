import { language } from './i18n.js';

const locale = () => (language() === 'zh' ? 'zh-CN' : 'en');

/** Unknown is a dash, never a zero. */
export const UNKNOWN = '—';

export const number = (value, digits = 1) =>
  value === null || value === undefined ? UNKNOWN : new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

export const percent = (share, digits = 1) =>
  share === null || share === undefined
    ? UNKNOWN
    : new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: digits }).format(share);

export const signed = (value, digits = 1) =>
  value === null || value === undefined
    ? UNKNOWN
    : new Intl.NumberFormat(locale(), { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value);

export const day = (value) =>
  value ? new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(new Date(value)) : UNKNOWN;

export const moment = (value) =>
  value
    ? new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(value))
    : UNKNOWN;

/** The day so many days from today in China, as forms and the API write days. */
export const dayAfter = (days) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000));

/** Whole days from today in China to a day; negative once it is past. */
export const daysUntil = (day) => Math.round((Date.parse(day) - Date.parse(dayAfter(0))) / 86_400_000);
