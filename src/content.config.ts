import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { methodSchema, roleSchema } from './content/schemas.ts';

/** Explanations in prose, one file a language: ids are `en/salesperson`, `ru`. */
export const collections = {
  roles: defineCollection({
    loader: glob({ base: './src/content/roles', pattern: '{en,ru}/*.mdx' }),
    schema: roleSchema,
  }),
  method: defineCollection({
    loader: glob({ base: './src/content/method', pattern: '{en,ru}.mdx' }),
    schema: methodSchema,
  }),
};
