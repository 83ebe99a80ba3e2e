<?php
/**
 * Plugin Name:       Limber
 * Description:       Exercise cards and guided routines for the lower back and hips, from your own server. No account, no tracking, no third party.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       limber
 * Domain Path:       /languages
 *
 * A block with a preview, a shortcode, and the element in place of every <div data-limber="…"> in a text. Nothing is stored and
 * nothing fetched from elsewhere. What the library is made of stands in built.php, which demo/wordpress/build.mjs writes.
 *
 * @package Limber
 */

namespace Limber;

defined( 'ABSPATH' ) || exit;

if ( ! is_readable( __DIR__ . '/built.php' ) ) {
	add_action(
		'admin_notices',
		function () {
			echo '<div class="notice notice-error"><p>Limber: this is its source. Build the plugin with <code>npm run wordpress</code>.</p></div>';
		}
	);
	return;
}

/** What the elements take, their files and their words. */
function built(): array {
	static $built;
	$built ??= require __DIR__ . '/built.php';
	return $built;
}

/** The language of the library for a locale of WordPress; English where there is none. */
function language( string $locale ): string {
	$primary = strtolower( substr( $locale, 0, 2 ) );
	return isset( built()['words'][ $primary ] ) ? $primary : 'en';
}

add_action(
	'init',
	function () {
		$version = built()['version'];
		load_plugin_textdomain( 'limber', false, basename( __DIR__ ) . '/languages' );
		wp_register_script( 'limber', plugins_url( 'cdn/limber.js', __FILE__ ), array(), $version, true );
		wp_register_script( 'limber-enhance', plugins_url( 'cdn/limber.enhance.js', __FILE__ ), array(), $version, true );
		$reserves = sprintf( 'cdn/limber.%s.reserves.css', language( determine_locale() ) );
		wp_register_style( 'limber', plugins_url( $reserves, __FILE__ ), array(), $version );
		$wp = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( 'limber-editor', plugins_url( 'editor.js', __FILE__ ), $wp, $version, true );
		wp_set_script_translations( 'limber-editor', 'limber', __DIR__ . '/languages' );
		wp_localize_script(
			'limber-editor',
			'limberChoices',
			array(
				'names'   => built()['words'][ language( get_user_locale() ) ]['names'],
				'lang'    => language( get_locale() ),
				'library' => add_query_arg( 'ver', $version, plugins_url( 'cdn/limber.js', __FILE__ ) ),
			)
		);
		register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
		add_shortcode( 'limber', __NAMESPACE__ . '\\shortcode' );
	}
);

/** An element, with words inside for whoever has no scripts. What it does not take is left out. */
function element( string $tag, array $given ): string {
	wp_enqueue_script( 'limber' );
	wp_enqueue_style( 'limber' );
	$attributes = '';
	foreach ( built()['tags'][ $tag ] as $name => $is_boolean ) {
		$value = $given[ $name ] ?? null;
		if ( null === $value || is_array( $value ) || ( 'src' === $name && ! is_of_this_site( (string) $value ) ) ) {
			continue;
		}
		if ( ! $is_boolean ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		} elseif ( wp_validate_boolean( '' === $value ? true : $value ) ) {
			$attributes .= " $name";
		}
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, esc_html( words( $tag, $given ) ) );
}

/** What is read where there is no script, in one line: a filter would make paragraphs of more. */
function words( string $tag, array $given ): string {
	$words = built()['words'][ language( determine_locale() ) ];
	if ( isset( $given['exercises'] ) ) {
		$ids = array_flip( preg_split( '/\s+/', (string) $given['exercises'] ) );
		return implode( ' · ', array_intersect_key( $words['names']['exercise-card'], $ids ) );
	}
	return $words[ $tag ][ $given['exercise'] ?? $given['routine'] ?? '' ] ?? '';
}

/** Whoever may write a text may not have another server say what is shown in it. */
function is_of_this_site( string $address ): bool {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	return false !== wp_parse_url( $address ) && ( null === $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host );
}

/** [limber routine="short"] · [limber exercise="butterfly" floor-free] · [limber topic="faq"] · [limber seconds="30"] */
function shortcode( $given ): string {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// WordPress gives a name without a value as a value without a name
		$named[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? true : $value;
	}
	$tag = 'routine-list';
	foreach ( array( 'exercise' => 'exercise-card', 'topic' => 'exercise-guide', 'seconds' => 'hold-timer' ) as $name => $each ) {
		$tag = isset( $named[ $name ] ) ? $each : $tag;
	}
	$wanted = $named['element'] ?? $tag;
	return element( isset( built()['tags'][ $wanted ] ) ? $wanted : $tag, $named );
}

/** The block as its editor has stored it. */
function block( array $stored ): string {
	$tag   = isset( built()['tags'][ $stored['element'] ] ) ? $stored['element'] : 'routine-list';
	$given = array(
		'floor-free' => $stored['floorFree'],
		'prominent'  => $stored['prominent'],
		'level'      => $stored['level'] > 1 ? $stored['level'] : null,
		'person'     => 'woman' === $stored['person'] ? null : $stored['person'],
	);
	$ids = array(
		'routine-list'   => 'routine',
		'exercise-card'  => 'exercise',
		'exercise-guide' => 'topic',
	);
	if ( isset( $ids[ $tag ] ) ) {
		$given[ $ids[ $tag ] ] = $stored[ $ids[ $tag ] ];
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $tag, $given ) );
}

/** For who may not paste a tag, and for texts that come from elsewhere: the enhancer, where one is marked. */
function see_to_marked( $text ) {
	if ( is_string( $text ) && str_contains( $text, 'data-limber=' ) ) {
		wp_enqueue_script( 'limber' );
		wp_enqueue_script( 'limber-enhance' );
		wp_enqueue_style( 'limber' );
	}
	return $text;
}

// of a post, a product of WooCommerce, a category, a widget
foreach ( array( 'the_content', 'woocommerce_short_description', 'term_description', 'widget_block_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\\see_to_marked' );
}

/** The library is made of modules. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( ! in_array( $handle, array( 'limber', 'limber-enhance' ), true ) ) {
			return $tag;
		}
		return sprintf( "<script type=\"module\" src=\"%s\" id=\"%s-js\"></script>\n", esc_url( $src ), esc_attr( $handle ) );
	},
	10,
	3
);

/** Whether the page has an element. A block theme has rendered its blocks by now, another theme has not. */
function is_used(): bool {
	$content = is_singular() ? (string) get_post_field( 'post_content', get_queried_object_id() ) : '';
	return wp_script_is( 'limber' ) || has_block( 'limber/element', $content ) || has_shortcode( $content, 'limber' )
		|| str_contains( $content, 'data-limber=' );
}

/** All that a page at rest needs is asked for at once, in place of one after the other. */
add_action(
	'wp_head',
	function () {
		if ( ! is_used() ) {
			return;
		}
		$files  = built()['files'];
		$loader = add_query_arg( 'ver', built()['version'], plugins_url( 'cdn/limber.js', __FILE__ ) );
		$needed = array( $files['core'], $files[ language( determine_locale() ) ] );
		foreach ( array( $loader, ...array_map( fn( $file ) => plugins_url( "cdn/$file", __FILE__ ), $needed ) ) as $address ) {
			printf( "<link rel=\"modulepreload\" href=\"%s\" />\n", esc_url( $address ) );
		}
	},
	2
);
