import type { NextConfig } from 'next';

// Lit has a special build for Node, which a bundler would not use
export default { serverExternalPackages: ['limber', 'lit', '@lit-labs/ssr'] } satisfies NextConfig;
