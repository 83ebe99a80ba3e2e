<?php
/** Sets options of the site. */

$_SERVER['HTTP_HOST'] = 'localhost';
$given                = json_decode( stream_get_contents( STDIN ), true );
require $argv[1] . '/wp-load.php';
array_walk( $given, fn( $value, $name ) => update_option( $name, $value ) );
echo json_encode( array_map( 'get_option', array_keys( $given ) ) );
