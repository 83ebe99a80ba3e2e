<?php
/** Installs WordPress, the plugin from its zip, and who writes. Tells the version, and whether the plugin is active. */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
$given                = json_decode( stream_get_contents( STDIN ), true );
ob_start();
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install( 'Lodret', 'administrator', 'a@example.com', true, '', 'administrator', $given['locale'] );
foreach ( array( 'editor', 'author' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.com", 'role' => $role ) );
}
update_option( 'admin_email_lifespan', time() + YEAR_IN_SECONDS ); // else it asks the administrator for her address first
update_option( 'WPLANG', $given['locale'] );
update_option( 'permalink_structure', '' );

$upgrader  = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$installed = $upgrader->install( $given['zip'] );
$error     = activate_plugin( 'limber/limber.php' );
ob_end_clean();
echo json_encode(
	array(
		'version'   => get_bloginfo( 'version' ),
		'theme'     => get_stylesheet(),
		'installed' => $installed,
		'active'    => is_plugin_active( 'limber/limber.php' ),
		'error'     => is_wp_error( $error ) ? $error->get_error_message() : null,
	)
);
