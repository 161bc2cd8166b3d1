<?php
/**
 * The plugin's fetching and keeping, without WordPress: `php test/run.php`. Says what does not hold, and fails then.
 *
 * @package VouchReviews
 */

const ABSPATH    = __DIR__;
const VOUCH_API  = 'https://reviews.example.com';
const VOUCH_SHOP = 'nord';

$transients = array();
$asked      = array();
$answer     = null;

// phpcs:disable -- What WordPress does, as far as it matters here.
class WP_Error {}
function get_transient( $key ) { global $transients; return $transients[ $key ] ?? false; }
function set_transient( $key, $value, $seconds ) { global $transients; $transients[ $key ] = $value; }
function is_wp_error( $value ) { return $value instanceof WP_Error; }
function wp_remote_get( $url, $options ) { global $asked, $answer; $asked[] = array( $url, $options['timeout'] ); return is_callable( $answer ) ? $answer( $url ) : $answer; }
function wp_remote_retrieve_response_code( $answer ) { return $answer['status']; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
function wp_unslash( $value ) { return $value; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function vouch_locale() { return 'nb-NO'; }
// phpcs:enable

require __DIR__ . '/../vouch-reviews/fragment.php';

function html( string $words = 'Good' ): array {
	$body = implode(
		"\n",
		array(
			"<vouch-rating product=\"7\" served>$words</vouch-rating>",
			"<vouch-reviews product=\"7\" served>$words</vouch-reviews>",
			'<vouch-form product="7" served></vouch-form>',
			'<script type="application/json" class="vouch-data">{}</script>',
		)
	);
	return array(
		'status' => 200,
		'body'   => $body,
	);
}

/** Each page begins anew; what is kept stays. Every page has a product of its own where nothing else is said. */
function page( string $product ): array {
	return vouch_split( vouch_fragment( $product, "https://nord.example/$product/#product" ) ?? '' ) ?? vouch_plain( $product );
}

/** As if time had passed: a minute is over for what is kept. */
function a_minute_later(): void {
	global $transients;
	foreach ( $transients as $key => $value ) {
		if ( is_array( $value ) ) {
			$transients[ $key ]['at'] -= 61;
		}
	}
	unset( $transients['vouch_away'] );
}

$failed = 0;
function holds( string $what, bool $does ): void {
	global $failed;
	if ( ! $does ) {
		++$failed;
		echo "Does not hold: $what\n";
	}
}

$plain = '<vouch-reviews product="a&quot;&gt;b"></vouch-reviews>';

$answer = html();
$parts  = page( '7' );
holds( 'each part is what Vouch has sent', '<vouch-rating product="7" served>Good</vouch-rating>' === $parts['rating'] && 0 === strpos( $parts['scripts'], '<script' ) );
holds( 'the address is escaped', 'https://reviews.example.com/v1/shops/nord/products/7/fragment?elements=rating%2Creviews%2Cform&locale=nb-NO&product-node=https%3A%2F%2Fnord.example%2F7%2F%23product' === $asked[0][0] );
holds( 'a page waits a second at most', 1 === $asked[0][1] );
page( '7' );
holds( 'what was fetched is kept for a minute', 1 === count( $asked ) );

a_minute_later();
$answer = html( 'Better' );
holds( 'then it is asked anew', false !== strpos( page( '7' )['reviews'], 'Better' ) );

a_minute_later();
$answer = new WP_Error();
holds( 'what was there is shown while Vouch is away', false !== strpos( page( '7' )['reviews'], 'Better' ) );
$before = count( $asked );
page( 'another' );
holds( 'and nobody else is kept waiting', count( $asked ) === $before );
holds( 'a product that was never fetched is plain, and escaped', $plain === page( 'a">b' )['reviews'] );

a_minute_later();
foreach ( array( array( 'status' => 404, 'body' => '' ), array( 'status' => 200, 'body' => '<h1>Sign in</h1>' ), array( 'status' => 200, 'body' => '<vouch-rating >' ) ) as $answer ) {
	holds( 'what is no fragment is not shown', $plain === page( 'a">b' )['reviews'] );
}
holds( 'an answer of the API is no failure of it', ! get_transient( 'vouch_away' ) );

$_GET   = array( 'vouch-cursor' => 'abc', 'vouch-sort' => array( 'x' ) );
$kept   = count( $transients );
$answer = html( 'Older' );
holds( 'the page asks for what its address says', false !== strpos( page( '7' )['reviews'], 'Older' ) && false !== strpos( end( $asked )[0], '&cursor=abc' ) && false === strpos( end( $asked )[0], 'sort' ) );
holds( 'and does not keep it', count( $transients ) === $kept );
$answer = static fn( $url ) => strpos( $url, 'cursor' ) ? array( 'status' => 422, 'body' => '{}' ) : html( 'First' );
holds( 'a link that Vouch does not know shows the first reviews', false !== strpos( page( '7' )['reviews'], 'First' ) );

echo 0 === $failed ? "All of it holds.\n" : '';
exit( $failed > 0 ? 1 : 0 );
