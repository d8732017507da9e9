"""A small internet of public services, behind gates' upstreams: every host a small pure site.

portail        the service: a long form, an account, links to all that follows
fc · identite  sign-in with redirects back (as FranceConnect), a code by mail
boite · refus  a mailbox with the codes; a mailbox that wants another browser
paiement       a payment in frames within frames: banque, acs (as 3-D Secure)
courrier       letters as PDF: beside, in a new window, with a password, broken
depot          takes documents up to 2 MB
lent · panne   slow answers; answers that break off, fail or go round in circles
verification   a form behind a captcha from elsewhere: captcha
offres         jobs, applied for on a host that no catalogue lists (recrutement.dehors.test)
bandeau        a cookie banner in shadow DOM
acces          asks for a name and a password by HTTP
"""
