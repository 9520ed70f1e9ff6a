import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { methodSchema, roleSchema } from './content/schemas.ts';
import { locales } from './i18n/locale.ts';

const ofEach = `{${locales.join(',')}}`;

/** Explanations in prose, one file a language: ids are `en/salesperson`, `ru`. */
export const collections = {
  roles: defineCollection({
    loader: glob({ base: './src/content/roles', pattern: `${ofEach}/*.mdx` }),
    schema: roleSchema,
  }),
  method: defineCollection({
    loader: glob({ base: './src/content/method', pattern: `${ofEach}.mdx` }),
    schema: methodSchema,
  }),
};
