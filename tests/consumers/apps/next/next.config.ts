import type { NextConfig } from 'next';

// Lit has a build of its own for Node, which a bundler would pass over
export default { serverExternalPackages: ['limber', 'lit', '@lit-labs/ssr'] } satisfies NextConfig;
