<?php
/**
 * What WordPress leaves of texts: reads { name: html } as JSON from the standard input, and writes for each what wp_kses_post()
 * makes of it, and what wpautop() does. The first argument is the folder of WordPress, of which only the filters are loaded.
 */

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

foreach ( array( 'compat', 'version', 'load', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'blocks' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

$given = json_decode( stream_get_contents( STDIN ), true );
$left  = array_map(
	// a text is posted with slashes, and the filter on it is the one that editors without rights get
	fn( $html ) => array( 'kses' => wp_unslash( wp_filter_post_kses( wp_slash( $html ) ) ), 'autop' => wpautop( $html ) ),
	$given
);
echo json_encode( array( 'version' => $wp_version, 'left' => $left ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
