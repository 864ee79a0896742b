window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008873797287960597"
          ],
          "editableUntil": "2026-01-07T13:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "2008792876580943326",
      "in_reply_to_status_id": "2008792876580943326",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2008873797287960597",
      "truncated": false,
      "retweet_count": "4",
      "id": "2008873797287960597",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 07 12:10:11 +0000 2026",
      "favorited": false,
      "full_text": "Noon: Mr Pilcher, two engineers and a hammer have fixed it. The hats with ears may stay on. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2072724702099663563"
          ],
          "editableUntil": "2026-07-02T17:50:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "139",
              "148"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "149",
              "152"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "153",
              "166"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      },
      "display_text_range": [
        "0",
        "190"
      ],
      "favorite_count": "24",
      "id_str": "2072724702099663563",
      "truncated": false,
      "retweet_count": "0",
      "id": "2072724702099663563",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 02 16:50:53 +0000 2026",
      "favorited": false,
      "full_text": "Our art show is open until Friday: 411 works, one from every child, and a very small one behind the fire door which you will have to find. #Chiswick #W4 #LBofHounslow https://t.co/HX4U7z9E0i",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "id_str": "2072724696604562110",
            "id": "2072724696604562110",
            "media_url_https": "https://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1972574717607172559"
          ],
          "editableUntil": "2025-09-29T09:10:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "146",
              "155"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "156",
              "159"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "160",
              "173"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "173"
      ],
      "favorite_count": "4",
      "id_str": "1972574717607172559",
      "truncated": false,
      "retweet_count": "1",
      "id": "1972574717607172559",
      "possibly_sensitive": false,
      "created_at": "Mon Sep 29 08:10:36 +0000 2025",
      "favorited": false,
      "full_text": "Flu vaccination forms have gone home in green envelopes. Please return them to the office by Friday 10 October, signed, even if the answer is no. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1980615278067897716"
          ],
          "editableUntil": "2025-10-21T13:40:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      },
      "display_text_range": [
        "0",
        "202"
      ],
      "favorite_count": "22",
      "id_str": "1980615278067897716",
      "truncated": false,
      "retweet_count": "4",
      "id": "1980615278067897716",
      "possibly_sensitive": false,
      "created_at": "Tue Oct 21 12:40:55 +0000 2025",
      "favorited": false,
      "full_text": "For Black History Month #6W have been writing to the people they would most like to have met. Mary Seacole has had eleven letters, which she deserves. #Chiswick #W4 #LBofHounslow https://t.co/KQ4Ex1T1ip",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077772790233076389"
          ],
          "editableUntil": "2026-07-16T16:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "13",
      "id_str": "2077772790233076389",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077772790233076389",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 16 15:10:11 +0000 2026",
      "favorited": false,
      "full_text": "The choir sang at Chiswick House in front of the cascade. A goose joined in on the descant, and frankly improved it. #Chiswick #W4 #LBofHounslow https://t.co/U1TOpMyYID",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "id_str": "2077772784739294699",
            "id": "2077772784739294699",
            "media_url_https": "https://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1966514845907709520"
          ],
          "editableUntil": "2025-09-12T15:50:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "162",
              "171"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "172",
              "175"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "176",
              "189"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      },
      "display_text_range": [
        "0",
        "213"
      ],
      "favorite_count": "20",
      "id_str": "1966514845907709520",
      "truncated": false,
      "retweet_count": "3",
      "id": "1966514845907709520",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 12 14:50:50 +0000 2025",
      "favorited": false,
      "full_text": "Seven days of term, nineteen jumpers in lost property. Eighteen of them have no name. One says “Dad’s, do not touch”. The box is outside the office until Friday. #Chiswick #W4 #LBofHounslow https://t.co/hzoAoYKlGE",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057464083510470972"
          ],
          "editableUntil": "2026-05-21T15:10:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "19",
              "22"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "135",
              "144"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "149",
              "162"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      },
      "display_text_range": [
        "0",
        "186"
      ],
      "favorite_count": "24",
      "id_str": "2057464083510470972",
      "truncated": false,
      "retweet_count": "3",
      "id": "2057464083510470972",
      "possibly_sensitive": false,
      "created_at": "Thu May 21 14:10:38 +0000 2026",
      "favorited": false,
      "full_text": "A Tudor banquet in #4H: trenchers of bread, no forks, and Ms Vidal carried in on a chair as Queen Elizabeth. May we do this every day? #Chiswick #W4 #LBofHounslow https://t.co/e02SAwVL9m",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032494510996769878"
          ],
          "editableUntil": "2026-03-13T17:30:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "8",
      "id_str": "2032494510996769878",
      "truncated": false,
      "retweet_count": "1",
      "id": "2032494510996769878",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 16:30:28 +0000 2026",
      "favorited": false,
      "full_text": "For Sunday: 411 cards have gone home for mums, grans, aunties, carers and whoever else does the hair in the morning. #Chiswick #W4 #LBofHounslow https://t.co/zwk0KBhF5V",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2044703651788859324"
          ],
          "editableUntil": "2026-04-16T10:05:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "84",
              "93"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "94",
              "97"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "2",
      "in_reply_to_status_id_str": "2044057322127716246",
      "in_reply_to_status_id": "2044057322127716246",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2044703651788859324",
      "truncated": false,
      "retweet_count": "2",
      "id": "2044703651788859324",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 16 09:05:14 +0000 2026",
      "favorited": false,
      "full_text": "SEVEN! Two in the night, four during phonics and one in the middle of the register. #Chiswick #W4 #LBofHounslow https://t.co/1JOqXZuOG2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021243424735479545"
          ],
          "editableUntil": "2026-02-10T16:22:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/HQfpXOUOya",
            "expanded_url": "https://www.williamhogarth.example/online-safety",
            "display_url": "williamhogarth.example/onl…",
            "indices": [
              "136",
              "159"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "7",
      "id_str": "2021243424735479545",
      "truncated": false,
      "retweet_count": "1",
      "id": "2021243424735479545",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 15:22:40 +0000 2026",
      "favorited": false,
      "full_text": "Safer Internet Day. #6H wrote our new rules, and the best one fits on a sticker: “Would you say it in the dinner queue?” Tips for home: https://t.co/HQfpXOUOya #Chiswick #W4 #LBofHounslow https://t.co/05cWiQDZOi",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029592996348262782"
          ],
          "editableUntil": "2026-03-05T17:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "27",
      "id_str": "2029592996348262782",
      "truncated": false,
      "retweet_count": "2",
      "id": "2029592996348262782",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 05 16:20:53 +0000 2026",
      "favorited": false,
      "full_text": "Best home-made costume: Agnes (3W), a library. Yes, the building. The doors open. #Chiswick #W4 #LBofHounslow https://t.co/df6s7HwTzs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1994430308810662764"
          ],
          "editableUntil": "2025-11-28T16:36:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "97",
              "106"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "107",
              "110"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "111",
              "124"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "8",
      "id_str": "1994430308810662764",
      "truncated": false,
      "retweet_count": "0",
      "id": "1994430308810662764",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 28 15:36:55 +0000 2025",
      "favorited": false,
      "full_text": "A ceilidh in the hall for St Andrew’s Day! Mrs Macready called the steps. Most of us heard them. #Chiswick #W4 #LBofHounslow https://t.co/e1IyHoUvQe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071921891342636380"
          ],
          "editableUntil": "2026-06-30T12:40:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "136",
              "145"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "146",
              "149"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "150",
              "163"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "187"
      ],
      "favorite_count": "29",
      "id_str": "2071921891342636380",
      "truncated": false,
      "retweet_count": "3",
      "id": "2071921891342636380",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 11:40:48 +0000 2026",
      "favorited": false,
      "full_text": "There are 63 lunch boxes on the trolley and 61 children with a packed lunch. If you have eaten a stranger’s sandwich, we are not cross. #Chiswick #W4 #LBofHounslow https://t.co/Q9YignPNBs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990448823794696560"
          ],
          "editableUntil": "2025-11-17T16:55:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "74",
              "77"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "18",
      "id_str": "1990448823794696560",
      "truncated": false,
      "retweet_count": "4",
      "id": "1990448823794696560",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 17 15:55:55 +0000 2025",
      "favorited": false,
      "full_text": "Off to the British Museum and back by one train, one bus and 1,900 steps. #5H can now tell you how to weigh a heart against a feather. Not recommended at home. #Chiswick #W4 #LBofHounslow https://t.co/OnZpHZe13X",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032481961638448044"
          ],
          "editableUntil": "2026-03-13T16:40:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "32",
              "35"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "27",
      "id_str": "2032481961638448044",
      "truncated": false,
      "retweet_count": "0",
      "id": "2032481961638448044",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 15:40:36 +0000 2026",
      "favorited": false,
      "full_text": "OMG. Mr Akinlade really did let #6W choose his hair. It is red, it is spotted and it is staying till Monday, lol. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021968020110542336"
          ],
          "editableUntil": "2026-02-12T16:21:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "21",
              "30"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "31",
              "34"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "35",
              "48"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "2021967118336770630",
      "in_reply_to_status_id": "2021967118336770630",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2021968020110542336",
      "truncated": false,
      "retweet_count": "4",
      "id": "2021968020110542336",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:21:57 +0000 2026",
      "favorited": false,
      "full_text": "Here it comes again. #Chiswick #W4 #LBofHounslow https://t.co/K2k7qG5DkL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "video_info": {
              "aspect_ratio": [
                "4",
                "3"
              ],
              "variants": [
                {
                  "bitrate": "0",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/tweet_video/VMWdKw5JPCfosukS.mp4"
                }
              ]
            },
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "animated_gif",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047273057253167020"
          ],
          "editableUntil": "2026-04-23T12:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "25",
      "id_str": "2047273057253167020",
      "truncated": false,
      "retweet_count": "4",
      "id": "2047273057253167020",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 23 11:15:08 +0000 2026",
      "favorited": false,
      "full_text": "It is Shakespeare’s birthday. #5W are insulting one another in iambic pentameter, thou art all warned. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1993334085514533480"
          ],
          "editableUntil": "2025-11-25T16:00:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "53",
              "56"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "8",
      "id_str": "1993334085514533480",
      "truncated": false,
      "retweet_count": "2",
      "id": "1993334085514533480",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 25 15:00:55 +0000 2025",
      "favorited": false,
      "full_text": "After two ballots and a recount, the stick insect of #2H is called Twiglet the Second. We do not speak of Twiglet the First. #Chiswick #W4 #LBofHounslow https://t.co/jqxBWM94bK",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1977634189081498369"
          ],
          "editableUntil": "2025-10-13T08:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "29",
      "id_str": "1977634189081498369",
      "truncated": false,
      "retweet_count": "1",
      "id": "1977634189081498369",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 13 07:15:08 +0000 2025",
      "favorited": false,
      "full_text": "Individual photographs tomorrow! Clean faces appreciated until at least 10 a.m. Siblings who are still too small for school: come to the hall at 8.15. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021253524619248361"
          ],
          "editableUntil": "2026-02-10T17:02:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "102",
              "111"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "112",
              "115"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "116",
              "129"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "zoomzoom_w4",
            "screen_name": "zoomzoom_w4",
            "indices": [
              "53",
              "65"
            ],
            "id_str": "680045724",
            "id": "680045724"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "20",
      "id_str": "2021253524619248361",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021253524619248361",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 16:02:48 +0000 2026",
      "favorited": false,
      "full_text": "Lovely to see so many of you follow us, and hello to @zoomzoom_w4, the account of one of our Year 5s! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075594830771714966"
          ],
          "editableUntil": "2026-07-10T15:55:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "20",
      "id_str": "2075594830771714966",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075594830771714966",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 10 14:55:45 +0000 2026",
      "favorited": false,
      "full_text": "Pls collect ur lost property by Wednesday. After that it goes to the clothes bank, inc. the crown. #Chiswick",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009644865551709010"
          ],
          "editableUntil": "2026-01-09T16:14:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "70",
              "73"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "14",
      "id_str": "2009644865551709010",
      "truncated": false,
      "retweet_count": "0",
      "id": "2009644865551709010",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 15:14:08 +0000 2026",
      "favorited": false,
      "full_text": "Seventeen snowmen, nine snow dogs and a snow Hogarth (with snow pug). #3W worked on that one all lunchtime. #Chiswick #W4 #LBofHounslow https://t.co/uadWiztJeP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021967118336770630"
          ],
          "editableUntil": "2026-02-12T16:18:22.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "168",
              "177"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "178",
              "181"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "182",
              "195"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "219"
      ],
      "favorite_count": "11",
      "id_str": "2021967118336770630",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021967118336770630",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:18:22 +0000 2026",
      "favorited": false,
      "full_text": "The dragon of Year 2 is eleven metres long, has forty legs and went round the whole school, twice, because nobody had told it how to stop. Happy New Year of the Horse! #Chiswick #W4 #LBofHounslow https://t.co/horOnGqXgd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970826863051022379"
          ],
          "editableUntil": "2025-09-24T13:25:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "4",
      "id_str": "1970826863051022379",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970826863051022379",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 24 12:25:15 +0000 2025",
      "favorited": false,
      "full_text": "The gardening club has grown sunflowers taller than Mr Pilcher. He has measured himself twice. #Chiswick #W4 #LBofHounslow https://t.co/dFHYvzJ6yG",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2079114321591449040"
          ],
          "editableUntil": "2026-07-20T09:00:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "210"
      ],
      "favorite_count": "4",
      "id_str": "2079114321591449040",
      "truncated": false,
      "retweet_count": "0",
      "id": "2079114321591449040",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 20 08:00:57 +0000 2026",
      "favorited": false,
      "full_text": "Mr Strang is hanging up his lollipop after twenty-two years and about nine hundred thousand crossings. Not a single scratch. Come and shake his hand tomorrow! #Chiswick #W4 #LBofHounslow https://t.co/1Qtfco10FZ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065435366653604536"
          ],
          "editableUntil": "2026-06-12T15:05:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "149",
              "158"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "159",
              "162"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "163",
              "176"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "200"
      ],
      "favorite_count": "13",
      "id_str": "2065435366653604536",
      "truncated": false,
      "retweet_count": "3",
      "id": "2065435366653604536",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 12 14:05:40 +0000 2026",
      "favorited": false,
      "full_text": "For Refugee Week the whole school has sewn a quilt. Each square is a place that somebody calls home. There are fifty-one of them, and two are boats. #Chiswick #W4 #LBofHounslow https://t.co/CGLYt9HFLW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036878884076817899"
          ],
          "editableUntil": "2026-03-25T19:52:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "79",
              "88"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "89",
              "92"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "93",
              "106"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "23",
      "in_reply_to_status_id_str": "2036875847398786187",
      "in_reply_to_status_id": "2036875847398786187",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2036878884076817899",
      "truncated": false,
      "retweet_count": "3",
      "id": "2036878884076817899",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 25 18:52:24 +0000 2026",
      "favorited": false,
      "full_text": "Prospero was Uche Nwachukwu, and we will be saying “I knew him when” for ever. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019821098497344797"
          ],
          "editableUntil": "2026-02-06T18:10:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "NSPCC",
            "screen_name": "NSPCC",
            "indices": [
              "3",
              "9"
            ],
            "id_str": "516790803",
            "id": "516790803"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2019821098497344797",
      "truncated": false,
      "retweet_count": "2",
      "id": "2019821098497344797",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 06 17:10:51 +0000 2026",
      "favorited": false,
      "full_text": "RT @NSPCC: Thank you to every school that counted, added and dressed up for Number Day. You help us to be there for children.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075295214859498184"
          ],
          "editableUntil": "2026-07-09T20:05:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "3",
      "id_str": "2075295214859498184",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075295214859498184",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 09 19:05:11 +0000 2026",
      "favorited": false,
      "full_text": "Two hours, nine songs, one collapsing sofa (scripted) and one collapsing tree (not). Year 6, what a play! #Chiswick #W4 #LBofHounslow https://t.co/mHFdZ6AQgB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2015809464827400792"
          ],
          "editableUntil": "2026-01-26T16:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "34",
              "37"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "27",
      "id_str": "2015809464827400792",
      "truncated": false,
      "retweet_count": "3",
      "id": "2015809464827400792",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 26 15:30:03 +0000 2026",
      "favorited": false,
      "full_text": "Big Schools’ Birdwatch, one hour, #2H at the windows: 14 parakeets, 9 pigeons, 4 blue tits, 2 robins, 1 helicopter. #Chiswick #W4 #LBofHounslow https://t.co/YRlkcu5CBp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034283838829545668"
          ],
          "editableUntil": "2026-03-18T16:00:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "91",
              "94"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "3",
      "id_str": "2034283838829545668",
      "truncated": false,
      "retweet_count": "3",
      "id": "2034283838829545668",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 18 15:00:37 +0000 2026",
      "favorited": false,
      "full_text": "Thirty beans on a windowsill, thirty names on thirty sticks. The tallest is called Gerald. #1H #Chiswick #W4 #LBofHounslow https://t.co/uyc9MsZLXe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037195604358479705"
          ],
          "editableUntil": "2026-03-26T16:50:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LBofHounslow",
            "screen_name": "LBofHounslow",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "682008436",
            "id": "682008436"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "0",
      "id_str": "2037195604358479705",
      "truncated": false,
      "retweet_count": "3",
      "id": "2037195604358479705",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 26 15:50:56 +0000 2026",
      "favorited": false,
      "full_text": "RT @LBofHounslow: Spring holiday activities with a free lunch: places for children across the borough, book from today.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970519827412736120"
          ],
          "editableUntil": "2025-09-23T17:05:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Ofsted",
            "screen_name": "Ofsted",
            "indices": [
              "3",
              "10"
            ],
            "id_str": "673012122",
            "id": "673012122"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "0",
      "id_str": "1970519827412736120",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970519827412736120",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 23 16:05:12 +0000 2025",
      "favorited": false,
      "full_text": "RT @Ofsted: Parents and carers: our short guide says how to tell us what you think of your child’s school, and when we will read it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077054469536288786"
          ],
          "editableUntil": "2026-07-14T16:35:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "8",
      "id_str": "2077054469536288786",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077054469536288786",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 14 15:35:50 +0000 2026",
      "favorited": false,
      "full_text": "The last chess club of the year ended as it began, with somebody under the table looking for a bishop. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027044075864212867"
          ],
          "editableUntil": "2026-02-26T16:32:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "60",
              "63"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "3",
      "id_str": "2027044075864212867",
      "truncated": false,
      "retweet_count": "0",
      "id": "2027044075864212867",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 26 15:32:23 +0000 2026",
      "favorited": false,
      "full_text": "Coil, pinch, score, slip, hope. The kiln opens tomorrow and #3H would like it to be tomorrow now. #Chiswick #W4 #LBofHounslow https://t.co/zM5ePrud3z",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011096119900043934"
          ],
          "editableUntil": "2026-01-13T16:20:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "62",
              "65"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "7",
      "id_str": "2011096119900043934",
      "truncated": false,
      "retweet_count": "0",
      "id": "2011096119900043934",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 13 15:20:54 +0000 2026",
      "favorited": false,
      "full_text": "From the window to the coat pegs: that is the solar system in #5W, to scale, if the Sun is a netball. Neptune is in the car park. #Chiswick #W4 #LBofHounslow https://t.co/qrGYc5m1dz",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988581326717530174"
          ],
          "editableUntil": "2025-11-12T13:15:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiswick_grumbl",
            "screen_name": "chiswick_grumbl",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "206964943",
            "id": "206964943"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "0",
      "id_str": "1988581326717530174",
      "truncated": false,
      "retweet_count": "4",
      "id": "1988581326717530174",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 12 12:15:09 +0000 2025",
      "favorited": false,
      "full_text": "RT @chiswick_grumbler: Crossing patrol on Duke Road is bloody useless, held me up for two whole minutes.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1965422846277046121"
          ],
          "editableUntil": "2025-09-09T15:31:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "59",
              "62"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "201"
      ],
      "favorite_count": "24",
      "id_str": "1965422846277046121",
      "truncated": false,
      "retweet_count": "3",
      "id": "1965422846277046121",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 09 14:31:37 +0000 2025",
      "favorited": false,
      "full_text": "Three mirrors, thirty crayons and a great deal of staring. #1W have drawn themselves for the corridor, and we think the eyebrows are especially fine. #Chiswick #W4 #LBofHounslow https://t.co/szRQ2bcRdH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2052395745277146767"
          ],
          "editableUntil": "2026-05-07T15:30:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "96",
              "105"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "106",
              "109"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "110",
              "123"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/upBidgHMKN",
            "expanded_url": "https://www.williamhogarth.example/blog/4w/cosmo-ridgeway-newts",
            "display_url": "williamhogarth.example/blo…",
            "indices": [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "18",
      "id_str": "2052395745277146767",
      "truncated": false,
      "retweet_count": "2",
      "id": "2052395745277146767",
      "possibly_sensitive": false,
      "created_at": "Thu May 07 14:30:52 +0000 2026",
      "favorited": false,
      "full_text": "More from our young naturalists, this time on newts (there are newts!): https://t.co/upBidgHMKN #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973043196197281438"
          ],
          "editableUntil": "2025-09-30T16:12:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "harvest",
            "indices": [
              "150",
              "158"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "172"
      ],
      "favorite_count": "28",
      "id_str": "1973043196197281438",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973043196197281438",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 30 15:12:10 +0000 2025",
      "favorited": false,
      "full_text": "Harvest is on Thursday. Tins, packets, pasta, tea: everything goes to the food bank the same afternoon. Please nothing that is older than your child. #harvest #Chiswick #W4",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2061797646794607538"
          ],
          "editableUntil": "2026-06-02T14:10:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "61",
              "64"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "27",
      "id_str": "2061797646794607538",
      "truncated": false,
      "retweet_count": "1",
      "id": "2061797646794607538",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 02 13:10:40 +0000 2026",
      "favorited": false,
      "full_text": "Five caterpillars went in, five painted ladies came out, and #1W let them go by the lavender. One came back to look at us. #Chiswick #W4 #LBofHounslow https://t.co/BYd1aJniL8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067241085829599648"
          ],
          "editableUntil": "2026-06-17T14:40:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "9",
      "id_str": "2067241085829599648",
      "truncated": false,
      "retweet_count": "3",
      "id": "2067241085829599648",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 13:40:57 +0000 2026",
      "favorited": false,
      "full_text": "The sack race, the egg race, the race that turned into a different race. Blue house by two points! #Chiswick #W4 #LBofHounslow https://t.co/8sKM27G8Gd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "id_str": "2067241080333509074",
            "id": "2067241080333509074",
            "media_url_https": "https://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1971515114783080767"
          ],
          "editableUntil": "2025-09-26T11:00:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "158",
              "167"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "168",
              "171"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "172",
              "185"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "209"
      ],
      "favorite_count": "4",
      "id_str": "1971515114783080767",
      "truncated": false,
      "retweet_count": "0",
      "id": "1971515114783080767",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 26 10:00:07 +0000 2025",
      "favorited": false,
      "full_text": "What a turnout for the coffee morning! 214 slices of cake, £386.40 raised, and not one crumb of the lemon drizzle left by ten o’clock. Thank you, all of you. #Chiswick #W4 #LBofHounslow https://t.co/Qn6dlSvUt8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1974113670657183719"
          ],
          "editableUntil": "2025-10-03T15:05:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "194",
              "203"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "204",
              "207"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "208",
              "221"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      },
      "display_text_range": [
        "0",
        "245"
      ],
      "favorite_count": "7",
      "id_str": "1974113670657183719",
      "truncated": false,
      "retweet_count": "0",
      "id": "1974113670657183719",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 03 14:05:51 +0000 2025",
      "favorited": false,
      "full_text": "For National Poetry Day #5W wrote about rivers without using the words water, wet or blue. Here is the beginning of Nell’s:\n“It carries the sky to the sea / in both its arms, / and drops none.” #Chiswick #W4 #LBofHounslow https://t.co/CbQcngvRgu",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2068368397303779208"
          ],
          "editableUntil": "2026-06-20T17:20:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "137",
              "146"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "147",
              "150"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "151",
              "164"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "188"
      ],
      "favorite_count": "0",
      "id_str": "2068368397303779208",
      "truncated": false,
      "retweet_count": "0",
      "id": "2068368397303779208",
      "possibly_sensitive": false,
      "created_at": "Sat Jun 20 16:20:29 +0000 2026",
      "favorited": false,
      "full_text": "Our Summer Fair: sun, steel pans, a splat-the-teacher queue as far as the church, and £6,702 for the new library. You are extraordinary. #Chiswick #W4 #LBofHounslow https://t.co/Z2dvBBlEiF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "id_str": "2068368391808670823",
            "id": "2068368391808670823",
            "media_url_https": "https://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001291296767164396"
          ],
          "editableUntil": "2025-12-17T15:00:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "38",
              "41"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "3",
      "id_str": "2001291296767164396",
      "truncated": false,
      "retweet_count": "3",
      "id": "2001291296767164396",
      "possibly_sensitive": false,
      "created_at": "Wed Dec 17 14:00:02 +0000 2025",
      "favorited": false,
      "full_text": "Six folds, eight snips, no two alike. #5H say that it is geometry. It is also all over the carpet. #Chiswick #W4 #LBofHounslow https://t.co/2YtkMptCOb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2045145370722945194"
          ],
          "editableUntil": "2026-04-17T15:20:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "93",
              "102"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "103",
              "106"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "107",
              "120"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "8",
      "id_str": "2045145370722945194",
      "truncated": false,
      "retweet_count": "3",
      "id": "2045145370722945194",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 17 14:20:28 +0000 2026",
      "favorited": false,
      "full_text": "Potatoes in, broad beans up, slugs informed. The gardening club have the tidiest rows in W4. #Chiswick #W4 #LBofHounslow https://t.co/tnL7TraUnh",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999045242778928701"
          ],
          "editableUntil": "2025-12-11T10:15:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "196"
      ],
      "favorite_count": "18",
      "id_str": "1999045242778928701",
      "truncated": false,
      "retweet_count": "4",
      "id": "1999045242778928701",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 11 09:15:01 +0000 2025",
      "favorited": false,
      "full_text": "For the grandparents who asked, here is who was who on Tuesday: Mary was Ottilie F, the lobster was Wilf O, and the back half of the donkey has asked to stay anonymous. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988206519515903985"
          ],
          "editableUntil": "2025-11-11T12:25:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "104",
              "107"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      },
      "display_text_range": [
        "0",
        "220"
      ],
      "favorite_count": "9",
      "id_str": "1988206519515903985",
      "truncated": false,
      "retweet_count": "2",
      "id": "1988206519515903985",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 11 11:25:48 +0000 2025",
      "favorited": false,
      "full_text": "At eleven o’clock 411 children stood in the playground and you could hear the plane trees. Thank you to #6H, who led us, and to the families who came and stood with us. #Chiswick #W4 #LBofHounslow https://t.co/8u1CvNbLGC",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2053740833406293355"
          ],
          "editableUntil": "2026-05-11T08:35:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "22",
      "id_str": "2053740833406293355",
      "truncated": false,
      "retweet_count": "1",
      "id": "2053740833406293355",
      "possibly_sensitive": false,
      "created_at": "Mon May 11 07:35:46 +0000 2026",
      "favorited": false,
      "full_text": "Good luck, Year 6! Toast is on us all week from 8.10, with jam, marmalade and Mr Bevan’s terrible jokes. #Chiswick #W4 #LBofHounslow https://t.co/67ojPvdMLs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985982997331833929"
          ],
          "editableUntil": "2025-11-05T09:10:19.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "MetPoliceUK",
            "screen_name": "MetPoliceUK",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "357819020",
            "id": "357819020"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1985982997331833929",
      "truncated": false,
      "retweet_count": "3",
      "id": "1985982997331833929",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 05 08:10:19 +0000 2025",
      "favorited": false,
      "full_text": "RT @MetPoliceUK: Going to see fireworks tonight? Plan your way home before you set off, keep hold of small hands, and look out for one anot…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973709658519449323"
          ],
          "editableUntil": "2025-10-02T12:20:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "165",
              "174"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "175",
              "178"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "179",
              "192"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "216"
      ],
      "favorite_count": "24",
      "id_str": "1973709658519449323",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973709658519449323",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 02 11:20:27 +0000 2025",
      "favorited": false,
      "full_text": "Our Harvest table, minutes before the van came. 31 crates! Thank you to every family, and to Year 6, who carried all of it down two flights of stairs while singing. #Chiswick #W4 #LBofHounslow https://t.co/l0SL1tgYdB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1975207905850548223"
          ],
          "editableUntil": "2025-10-06T15:33:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "44",
              "47"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "190",
              "199"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "200",
              "203"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "204",
              "217"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      },
      "display_text_range": [
        "0",
        "241"
      ],
      "favorite_count": "6",
      "id_str": "1975207905850548223",
      "truncated": false,
      "retweet_count": "2",
      "id": "1975207905850548223",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 06 14:33:57 +0000 2025",
      "favorited": false,
      "full_text": "Pudding Lane, 1666 (well, Duke Road, 2025). #2W built London from cereal boxes and talked a great deal about thatch. The real blaze is on Thursday, with a fire crew watching. Bring nothing. #Chiswick #W4 #LBofHounslow https://t.co/Im6C55UFNU",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2054934884647811463"
          ],
          "editableUntil": "2026-05-14T15:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "5",
              "14"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "15",
              "18"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "19",
              "32"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      },
      "display_text_range": [
        "0",
        "56"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "2054880086063781107",
      "in_reply_to_status_id": "2054880086063781107",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2054934884647811463",
      "truncated": false,
      "retweet_count": "0",
      "id": "2054934884647811463",
      "possibly_sensitive": false,
      "created_at": "Thu May 14 14:40:30 +0000 2026",
      "favorited": false,
      "full_text": "See? #Chiswick #W4 #LBofHounslow https://t.co/Rrqyy607sq",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077399031611913243"
          ],
          "editableUntil": "2026-07-15T15:25:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "91",
              "100"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "101",
              "104"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "105",
              "118"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "7",
      "id_str": "2077399031611913243",
      "truncated": false,
      "retweet_count": "0",
      "id": "2077399031611913243",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 15 14:25:00 +0000 2026",
      "favorited": false,
      "full_text": "The Year 6 hoodies are here, with every name of the year on the back in the shape of a 26. #Chiswick #W4 #LBofHounslow https://t.co/FTgxySD9Ov",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032429037912311917"
          ],
          "editableUntil": "2026-03-13T13:10:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "14",
      "id_str": "2032429037912311917",
      "truncated": false,
      "retweet_count": "3",
      "id": "2032429037912311917",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 12:10:18 +0000 2026",
      "favorited": false,
      "full_text": "How does a kingfisher dive? This wonderful picture shows all of it. Photo: © Marlow &amp; Tench Picture Agency, all rights reserved. #Chiswick #W4 #LBofHounslow https://t.co/z4YtVRMOO7",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062560129318019278"
          ],
          "editableUntil": "2026-06-04T16:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "15",
      "id_str": "2062560129318019278",
      "truncated": false,
      "retweet_count": "2",
      "id": "2062560129318019278",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 04 15:40:30 +0000 2026",
      "favorited": false,
      "full_text": "Has anybody seen a very small knitted hamster? Answers to Brian. Much loved. Last seen in the lunch hall near the custard. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976282700447893950"
          ],
          "editableUntil": "2025-10-09T14:44:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "188",
              "197"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "198",
              "201"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "202",
              "215"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      },
      "display_text_range": [
        "0",
        "239"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1975207905850548223",
      "in_reply_to_status_id": "1975207905850548223",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1976282700447893950",
      "truncated": false,
      "retweet_count": "2",
      "id": "1976282700447893950",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 09 13:44:48 +0000 2025",
      "favorited": false,
      "full_text": "And it burned! The wind took it from the baker’s to St Paul’s in just under three minutes. Thank you to Green Watch, who were kind enough to say that we were their best booking this week. #Chiswick #W4 #LBofHounslow https://t.co/F5ZtxzAsWy",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      }
    }
  }
]
