<?php
/**
 * Plugin Name: Vouch reviews
 * Description: Honest reviews on your product pages, shown before any script runs.
 * Version: 0.1.0
 * Requires at least: 6.4
 * Requires PHP: 7.4
 * Requires Plugins: woocommerce
 * License: MIT
 *
 * In wp-config.php:
 *   define( 'VOUCH_API', 'https://reviews.example.com' );
 *   define( 'VOUCH_SHOP', 'nord' );
 *
 * @package VouchReviews
 */

defined( 'ABSPATH' ) || exit;

if ( ! defined( 'VOUCH_API' ) || ! defined( 'VOUCH_SHOP' ) ) {
	return;
}

require __DIR__ . '/fragment.php';

/** Vouch's one script, on every page. */
add_action(
	'wp_head',
	static function () {
		printf(
			'<script type="module" src="%s" data-shop="%s" data-locale="%s"></script>' . "\n",
			esc_url( VOUCH_API . '/vouch.js' ),
			esc_attr( VOUCH_SHOP ),
			esc_attr( vouch_locale() )
		);
	}
);

/** Stars below the title of a product, in place of WooCommerce's own. */
remove_action( 'woocommerce_single_product_summary', 'woocommerce_template_single_rating', 10 );
add_action(
	'woocommerce_single_product_summary',
	static function () {
		vouch_print( 'rating' );
	},
	6
);

/** The reviews and the form below the product, and what the browser takes over behind them. */
add_action(
	'woocommerce_after_single_product_summary',
	static function () {
		vouch_print( 'reviews' );
		vouch_print( 'form' );
		vouch_print( 'scripts' );
	},
	12
);

/** Stars on the cards of a listing: plain, since vouch.js asks for all of a page in one request. */
remove_action( 'woocommerce_after_shop_loop_item_title', 'woocommerce_template_loop_rating', 5 );
add_action(
	'woocommerce_after_shop_loop_item_title',
	static function () {
		global $product;
		echo vouch_plain_element( 'rating', (string) $product->get_id() ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
	},
	5
);

/** WooCommerce's own reviews would be a second opinion. */
add_filter(
	'woocommerce_product_tabs',
	static function ( $tabs ) {
		unset( $tabs['reviews'] );
		return $tabs;
	}
);
add_filter(
	'woocommerce_structured_data_product',
	static function ( $markup ) {
		unset( $markup['aggregateRating'], $markup['review'] );
		return $markup;
	}
);

/**
 * Prints a part of what is shown of the page's product.
 *
 * @param string $part 'rating', 'reviews', 'form' or 'scripts'.
 */
function vouch_print( $part ) {
	global $product;
	$parts = vouch_parts( (string) $product->get_id(), get_permalink( $product->get_id() ) . '#product' );
	// HTML of Vouch, in which all that shoppers wrote is escaped, or plain elements that are escaped here.
	echo $parts[ $part ]; // phpcs:ignore WordPress.Security.EscapeOutput
}

/** The page's language as BCP 47 has it: `nb-NO`. */
function vouch_locale() {
	return str_replace( '_', '-', get_locale() );
}
