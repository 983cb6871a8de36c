update badges set points = 51 where slug = 'first_referral';
