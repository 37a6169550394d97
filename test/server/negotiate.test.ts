import { describe, expect, it } from 'vitest';
import { preferredData, preferredEncoding, preferredLang, prefersPage } from '../../server/negotiate.ts';

const CHROME = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

describe('what a client prefers', () => {
  it.each([
    ['', 'vi'],
    ['en', 'en'],
    ['en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr,en;q=0.2', 'en'],
    ['en;q=0.5,vi;q=0.5', 'vi'],
    ['en;q=x', 'vi'],
  ])('language %j: %s', (header, lang) => expect(preferredLang(header)).toBe(lang));

  it.each([
    ['', 'json'],
    ['*/*', 'json'],
    ['text/csv', 'csv'],
    ['TEXT/CSV; charset=utf-8', 'csv'],
    ['text/csv;q=0.5, application/json', 'json'],
    ['text/*;q=0.9, application/json;q=0.1', 'csv'],
    [CHROME, 'json'],
  ])('data %j: %s', (header, format) => expect(preferredData(header)).toBe(format));

  it.each([
    [CHROME, true],
    ['*/*', false],
    ['application/json, text/html;q=0.5', false],
    ['text/html;q=0', false],
  ])('page %j: %s', (header, isPage) => expect(prefersPage(header)).toBe(isPage));

  it.each([
    ['', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['br;q=0, *', 'gzip'],
  ])('encoding %j: %s', (header, encoding) => expect(preferredEncoding(header)).toBe(encoding));

  it('is found however many headers came before', () => {
    for (let i = 0; i < 1000; i++) expect(preferredData(`text/csv;x=${i}`)).toBe('csv');
    expect(preferredData('application/json')).toBe('json');
  });
});
