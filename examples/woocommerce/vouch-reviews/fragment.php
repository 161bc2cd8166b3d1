<?php
/**
 * Reviews as HTML from Vouch, kept for a minute; the plain elements when there are none to be had.
 *
 * @package VouchReviews
 */

defined( 'ABSPATH' ) || exit;

/** The elements of a product's page, in the order in which they are asked for. */
const VOUCH_ELEMENTS = array( 'rating', 'reviews', 'form' );
/** Seconds for which what was fetched is shown without asking again. */
const VOUCH_FRESH = 60;
/** Seconds for which it is better than nothing, while Vouch is away. */
const VOUCH_KEPT = 86400;
/** Seconds for which nobody is kept waiting by a Vouch that was away. */
const VOUCH_PAUSE = 30;
/** Seconds that a page waits for Vouch. */
const VOUCH_TIMEOUT = 1;

/**
 * What a page shows of a product: HTML by 'rating', 'reviews', 'form' and 'scripts'.
 *
 * @param string $product      The product's id.
 * @param string $product_node The `@id` of the page's own Product node.
 * @return array<string, string>
 */
function vouch_parts( $product, $product_node ) {
	static $shown = array();
	if ( ! isset( $shown[ $product ] ) ) {
		$html              = vouch_fragment( $product, $product_node );
		$shown[ $product ] = ( null === $html ? null : vouch_split( $html ) ) ?? vouch_plain( $product );
	}
	return $shown[ $product ];
}

/**
 * The fragment: fresh, or the last one there was. Null without any.
 *
 * @param string $product      The product's id.
 * @param string $product_node The `@id` of the page's own Product node.
 */
function vouch_fragment( $product, $product_node ) {
	$query = array(
		'elements'     => implode( ',', VOUCH_ELEMENTS ),
		'locale'       => vouch_locale(),
		'product-node' => $product_node,
	);
	// Links to further reviews are the page's own. Anybody can make such addresses up, so what they show is not kept.
	$view = vouch_view();
	if ( $view ) {
		return vouch_fetch( $product, $query + $view ) ?? vouch_fetch( $product, $query );
	}

	$key  = 'vouch_' . md5( implode( "\n", array( VOUCH_API, VOUCH_SHOP, $product ) ) . "\n" . implode( "\n", $query ) );
	$kept = get_transient( $key );
	if ( is_array( $kept ) && time() - $kept['at'] < VOUCH_FRESH ) {
		return $kept['html'];
	}
	$html = vouch_fetch( $product, $query );
	if ( null === $html ) {
		return is_array( $kept ) ? $kept['html'] : null;
	}
	set_transient(
		$key,
		array(
			'at'   => time(),
			'html' => $html,
		),
		VOUCH_KEPT
	);
	return $html;
}

/** Which reviews the page's address asks for. */
function vouch_view() {
	$view = array();
	// phpcs:disable WordPress.Security.NonceVerification -- what is read changes nothing.
	foreach ( array( 'sort', 'cursor' ) as $name ) {
		$value = isset( $_GET[ "vouch-$name" ] ) ? wp_unslash( $_GET[ "vouch-$name" ] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- checked in the next line.
		if ( is_string( $value ) && preg_match( '/^[\w-]{1,1024}$/', $value ) ) {
			$view[ $name ] = $value;
		}
	}
	// phpcs:enable
	return $view;
}

/**
 * Asks Vouch. Null when it does not answer with a fragment.
 *
 * @param string                $product The product's id.
 * @param array<string, string> $query   The parameters.
 */
function vouch_fetch( $product, $query ) {
	if ( get_transient( 'vouch_away' ) ) {
		return null;
	}
	$path   = '/v1/shops/' . rawurlencode( VOUCH_SHOP ) . '/products/' . rawurlencode( $product ) . '/fragment';
	$url    = VOUCH_API . $path . '?' . http_build_query( $query, '', '&', PHP_QUERY_RFC3986 );
	$answer = wp_remote_get( $url, array( 'timeout' => VOUCH_TIMEOUT ) );
	$status = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
	if ( 0 === $status || $status >= 500 ) {
		set_transient( 'vouch_away', 1, VOUCH_PAUSE );
	}
	if ( 200 !== $status ) {
		return null;
	}
	$html = wp_remote_retrieve_body( $answer );
	return null === vouch_split( $html ) ? null : $html;
}

/**
 * Takes a fragment apart. Null when it is none.
 *
 * @param string $html The fragment. No text in it can hold a tag.
 * @return array<string, string>|null
 */
function vouch_split( $html ) {
	$pieces = preg_split( '~(?<=</vouch-rating>|</vouch-reviews>|</vouch-form>)\s*~', $html );
	if ( count( VOUCH_ELEMENTS ) + 1 !== count( $pieces ) ) {
		return null;
	}
	$parts = array_combine( array_merge( VOUCH_ELEMENTS, array( 'scripts' ) ), $pieces );
	foreach ( VOUCH_ELEMENTS as $element ) {
		if ( 0 !== strpos( $parts[ $element ], "<vouch-$element " ) ) {
			return null;
		}
	}
	return $parts;
}

/**
 * The elements as vouch.js fills them in.
 *
 * @param string $product The product's id.
 * @return array<string, string>
 */
function vouch_plain( $product ) {
	$parts = array( 'scripts' => '' );
	foreach ( VOUCH_ELEMENTS as $element ) {
		$parts[ $element ] = vouch_plain_element( $element, $product );
	}
	return $parts;
}

/**
 * One of them.
 *
 * @param string $element 'rating', 'reviews' or 'form'.
 * @param string $product The product's id.
 */
function vouch_plain_element( $element, $product ) {
	return sprintf( '<vouch-%1$s product="%2$s"></vouch-%1$s>', $element, esc_attr( $product ) );
}
