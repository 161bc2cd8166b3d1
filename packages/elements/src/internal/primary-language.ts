/** The language of a tag without script and region, as reviews are counted: `pt` of `pt-BR`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
